import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const mention = (text: string, id: string) => understand(text).mentions.find((one) => one.id === id);
const REQUEST = '强迫劳动的协议有吗';

describe('the story around a Chinese request', () => {
  it.each([
    `唉，脑子不转了。${REQUEST}`,
    `救命啊！稿子卡住了😭 ${REQUEST}`,
    `急！五点前交稿。${REQUEST}？在线等`,
    `我女儿学医的，明年毕业，我这当妈的比她还急。${REQUEST}`,
    `我爱人开小店，最近生意差得可怜。${REQUEST}？真的假的？`,
    `本人系某所工作人员，拟撰写调研报告。恳请提供强迫劳动的协议，不胜感激。`,
    `各位同仁：为筹备下月座谈，现需汇总强迫劳动的协议，请于今日下班前提供。谢谢配合。`,
    `领导突然要汇报，我答不上来，丢死人。${REQUEST}`,
    `昨晚通宵看球，见谅哈。帮我确认件小事：${REQUEST}`,
    `早～处长下午要听汇报。我得补一页强迫劳动的协议，有现成的吗？谢啦`,
    `昨天跟客户吵架，心累。${REQUEST}`,
    `今天头一回坐前台接电话，那头问${REQUEST}`,
    `昨晚打麻将输了，哈哈。正经的，${REQUEST}`,
    `爬山回来腿疼，想起一事，${REQUEST}`,
    `刚接完电话，心情不好。${REQUEST}？新媒体那边要`,
    `導師催得緊，我沒頭緒，拜託了！強迫勞動的協議有嗎`,
  ])('goes when the request says what is wanted: %s', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
    expect(dated(text)).toBe('');
  });

  it('may stand behind the request', () => {
    expect(left('强迫劳动的协议有吗？我明天要交稿，急死了')).toBe('');
    expect(dated('强迫劳动的协议有吗？我明天要交稿，急死了')).toBe('');
  });

  it('keeps the day that is asked about', () =>
    expect(dated('唉，脑子不转了。2019年强迫劳动的协议有吗')).not.toBe(''));

  it('has no day that is a condition: what was heard then was heard of', () => {
    expect(dated('昨晚饭桌上说老挝搞过强迫劳动的项目，有吗')).toBe('');
    expect(dated('昨天发布了什么新闻')).not.toBe('');
    expect(dated('昨天开的会，讲了什么')).not.toBe('');
  });

  it('is none where only a matter is told', () =>
    expect(named('强迫劳动的协议，老挝')).toEqual(
      expect.arrayContaining(['topic:forced-labour', 'country:LA']),
    ));
});

describe('a name in the story around a Chinese request', () => {
  it('says less beside a request that has another matter', () => {
    const text = '我下个月要陪主管去北京拜访中华全国总工会，高铁票改期的手续费怎么算？';
    expect(mention(text, 'acftu')?.weight).toBeLessThan(0.5);
    expect(left(text)).toMatch(/手续费/);
  });

  it('says all it says when the request only leans on it', () => {
    expect(mention('我昨天见了中华全国总工会的人。他们签过什么协议？', 'acftu')?.weight).toBeUndefined();
    expect(mention('我们处长下周要见老挝的客人。跟那个国家有关的东西都捞一遍', 'LA')?.by).toBe('name');
  });

  it('leaves its country where guests come from it, and drops it where it tells of something else', () => {
    expect(mention('我们下周要接待老挝的客人。强迫劳动有什么协议？', 'LA')?.by).toBe('name');
    expect(mention('昨天跟老挝客户吵架，心累。强迫劳动有什么协议？', 'LA')?.by).not.toBe('name');
  });
});

describe('a question in two Chinese sentences', () => {
  it('has its matter in the first and its question in the second', () => {
    const text = '客户非要强迫劳动的协议放PPT首页，我哪记得啊。它2019年到底说了啥，在线等';
    expect(named(text)).toContain('topic:forced-labour');
    expect(mention(text, 'forced-labour')?.weight).toBeUndefined();
    expect(left(text)).not.toMatch(/PPT|客户/u);
  });

  it('keeps unknown words of the first where the second only refers to it', () =>
    expect(left('我们厂里有几个尘肺的工友。有没有相关的资料')).toMatch(/尘肺/));

  it('believes what somebody remembers', () =>
    expect(named('论文写到一半了。记得有个强迫劳动的协议，帮我找找呗')).toEqual(
      expect.arrayContaining(['topic:forced-labour', 'kind:agreement']),
    ));
});

describe('who wants to know', () => {
  it.each(['上司问强迫劳动的协议有哪些', '老板让我找强迫劳动的协议', '昨天采访时对方提到强迫劳动的协议'])(
    'is no part of the matter: %s',
    (text) => {
      expect(left(text)).toBe('');
      expect(dated(text)).toBe('');
    },
  );
});

describe('whoever wants a piece of writing of the one who asks', () => {
  it.each(['全国总工会要我交个学习心得', '全国总工会让我写份体会', '应急管理部催我交份总结'])(
    'is not whom the records are about: %s',
    (bidding) => {
      expect(named(`${bidding}，老挝有强迫劳动的协议吗`)).toEqual(
        expect.arrayContaining(['topic:forced-labour', 'country:LA']),
      );
      expect(named(`${bidding}，老挝有强迫劳动的协议吗`).join(' ')).not.toContain('organisation:');
    },
  );

  it('is named where it does something itself', () =>
    expect(named('全国总工会要我们签强迫劳动的协议吗').join(' ')).toContain('organisation:'));
});

describe('what a Chinese question sets in front of whoever dealt with it', () => {
  it.each([
    '出工伤的那种活 全国总工会专门讨论过吧',
    '出工伤的那种活 全国总工会讨论过没有',
    '出工伤的那种活 全国总工会管',
  ])('is its matter: %s', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['organisation:acftu', 'topic:osh?']));
  });
});

describe('words in Chinese quotation marks', () => {
  it('are searched word for word unless their writer says that they are from memory', () => {
    expect(understand('“不是奢侈品”是谁说的').phrases).toEqual(['不是奢侈品']);
    expect(understand('“保障不是有钱人的玩意”那种意思的话是谁说的').phrases).toEqual([]);
    expect(understand('“保障不是有钱人的玩意”之类的说法').phrases).toEqual([]);
    expect(understand('“保障不是有钱人的玩意”，大概意思，谁说的').phrases).toEqual([]);
  });
});

describe('a Chinese message of nothing but pleas', () => {
  it.each(['有没有', '今天下午', '请您能不能', '领导让我', '写稿卡住了，'])(
    'is read in no time, however often repeated: %s',
    (text) => expect(understand(`${text.repeat(120)}强`).asked).not.toBe(''),
  );

  it.each([
    // People of the family and around it, and what is told of them next.
    `外孙女今年研三，一心想出国。听说有强迫劳动的协议，帮我找找`,
    `表弟坐轮椅，天天念叨要上班。${REQUEST}`,
    `前两天听老同事讲，有强迫劳动的协议`,
    `新来的文员一枚，蟹蟹。${REQUEST}`,
    // What has come about, in whatever words, while the request names its matter.
    `越看越上头，饭挤成一团都没动。${REQUEST}`,
    `眼皮直打架，咖啡灌了四杯。${REQUEST}`,
    `人挺和气，酒量一般般。${REQUEST}`,
    `mentor让我把强迫劳动的协议找出来，球球了`,
    `我87年的，记性不行了。${REQUEST}`,
    `${REQUEST}？哪位行行好，改天请喝奶茶`,
  ])('is known by its people and by how a clause tells: %s', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
    expect(dated(text)).toBe('');
  });

  it('is no heading that a verb only describes', () =>
    expect(left('说没就没的那种饭碗，强迫劳动的协议提过吗')).toContain('饭碗'));

  it('does not make words of counting out of an article', () =>
    expect(left('强迫劳动公约第三十九条')).toContain('三十九条'));

  it('is what a body asks of everybody no less than a matter', () =>
    expect(named('强迫劳动的协议让我们做什么')).toContain('topic:forced-labour'));
});
