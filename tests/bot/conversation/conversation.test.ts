import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { createConversationMemory } from '../../../src/bot/conversation/memory.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import { question } from '../../fixtures/catalogue.ts';

let desk: Desk;
beforeEach(async () => {
  ({ desk } = await assemble('data/records'));
});

function say(text: string, conversation = 'here') {
  return desk.answer({ kind: 'say', text, conversation }, { today: '2024-06-15' });
}
const ids = (answer: ReturnType<typeof say>) => answer.hits.map((hit) => hit.record.id);

describe('a conversation', () => {
  it('lets “and Mongolia?” change the country of the question before', () => {
    say('forced labour in China');
    expect(ids(say('and Mongolia?'))[0]).toBe('press-2023-06-26-bridge-project-2-mongolia');
  });

  it('lets 那蒙古呢 do the same', () => {
    say('中国的强迫劳动');
    expect(ids(say('那蒙古呢？'))[0]).toBe('press-2023-06-26-bridge-project-2-mongolia');
  });

  it('narrows to a year with “only 2019”', () => {
    say('agreements');
    const found = say('only 2019');
    expect(found.total).toBe(4);
  });

  it('goes on with “more”, and never shows a record twice', () => {
    const first = ids(say('latest'));
    const more = ids(say('more'));
    expect(more).toHaveLength(10);
    expect(more.filter((id) => first.includes(id))).toEqual([]);
  });

  it.each([
    ['timeline', 'more'],
    ['大事记', '更多'],
  ])('goes on with a timeline: “%s”, then “%s”', (timeline, more) => {
    const pages = [say(timeline), say(more), say(more)];
    expect(pages.map(({ type }) => type)).toEqual(['timeline', 'timeline', 'timeline']);
    const shown = pages.flatMap(ids);
    expect(shown).toHaveLength(pages[0]?.total ?? 0);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('opens “the second one” and 第三个', () => {
    const listed = ids(say('agreements of 2019'));
    expect(ids(say('the second one'))).toEqual([listed[1]]);
    say('2019年的协议');
    expect(say('第三个').hits).toHaveLength(1);
  });

  it.each([
    ['agreements of 2019', 'the maritime one please', 'brochure-mou-2019-transport-maritime-labour'],
    ['press releases about apprenticeships', 'the one in Wuxi?', 'press-2023-10-25-in-company-trainers-wuxi'],
    ['2019年的备忘录', '应急管理部那份是讲什么的', 'brochure-mou-2019-mem-work-safety'],
    ['2019年签的备忘录', '跟总工会那份说了啥', 'brochure-mou-2019-acftu-trade-unions'],
    ['SCORE项目的新闻', '广东那次跟谁合作的', 'whatsnew-2017-score-eti-guangdong'],
  ])('takes the one of the list that is told by what it names: “%s”, then “%s”', (before, text, meant) => {
    say(before);
    expect(ids(say(text))[0]).toBe(meant);
  });

  it('takes no record that was not listed for one of the list', () => {
    say('projects in Cambodia');
    expect(ids(say('the one in Colombo')).slice(0, 1)).not.toEqual(
      ids(say('projects in Cambodia')).slice(0, 1),
    );
  });

  it.each([
    [
      'ILO research on technology to help youth find work',
      'something from governments on that, a bit older?',
      /2023-05/,
    ],
    ['Decent Work Country Programme signed in 2023', 'and the previous one?', /201[67]/],
    ['third Decent Work Country Programme 2016', 'is there a newer one?', /2023/],
    ['杭州残联的备忘录', '更早的有没有', /2013/],
  ])('finds what is older or newer on the matter: “%s”, then “%s”', (before, text, day) => {
    say(before);
    const [first] = say(text).hits;
    expect(first?.record.dates.published?.value ?? first?.record.dates.start?.value).toMatch(day);
  });

  it.each([
    [
      'Decent Work Country Programme 2023-2025',
      'who signed for China?',
      'press-2023-07-13-dwcp-2023-2025-signed',
    ],
    ['the Hongqiao forum', 'who spoke for the ILO?', 'press-2023-11-07-hongqiao-forum-safe-workplaces'],
  ])('asks what somebody did for a side of the thing spoken of: “%s”, then “%s”', (before, text, meant) => {
    say(before);
    expect(ids(say(text))[0]).toBe(meant);
  });

  it('tells where something was outside of a country from what belongs to it', () => {
    say('the Quality Apprenticeship project in China');
    expect(say('where was it shown outside China?').text).toContain('Turin');
  });

  it('tells of one of the list what is asked of it', () => {
    const [, second] = ids(say('projects in Cambodia'));
    expect(ids(say('what did China pay for the second one?'))[0]).toBe(second);
  });

  it.each([
    ['and what about the year after?', /^2013/],
    ['ok and the year before', /^2011/],
    ['那前一年呢', /^2011/],
    ['make it 2011', /^2011/],
  ])('moves from the year asked about to another: “%s”', (text, year) => {
    say('press releases of 2012');
    const [first] = say(text).hits;
    expect(first?.record.dates.published?.value).toMatch(year);
  });

  it('says the same again in the other language', () => {
    const before = say('agreements of 2019');
    const after = say('in Chinese please');
    expect(after.language).toBe('zh');
    expect(ids(after)).toEqual(ids(before));
  });

  it('understands “it” as the record spoken of', () => {
    say('show press-2024-01-17-hangzhou-dpf-mou');
    expect(say('when was it signed?').text).toContain('January 2024');
  });

  it.each([
    ['ILO information session at Tsinghua University', 'who attended it?', '150'],
    ['清华大学国际劳工组织宣讲会', '参加的人有哪些', '150'],
    ['清华大学国际劳工组织宣讲会', '多少人参加？', '150'],
    ['ILO information session at Tsinghua University', 'and when was it?', '25 October'],
    ['show brochure-project-skills-development-2018-2020', 'and how much did it cost?', 'US$1,000,000'],
    ['show brochure-project-skills-development-2018-2020', 'and who paid for it?', 'Government of China'],
    ['查看 brochure-project-skills-development-2018-2020', '多少钱', '100万美元'],
  ])('asks it of the record shown before: “%s”, then “%s”', (before, then, fact) => {
    const shown = ids(say(before));
    const answer = say(then);
    expect(answer.type).toBe('fact');
    expect(answer.text).toContain(fact);
    expect(shown).toContain(ids(answer)[0]);
  });

  it('shows the record again and says so where it does not hold what was asked', () => {
    say('show press-2014-04-08-saws-score-agreement');
    const answer = say('and how much did it cost?');
    expect(ids(answer)).toEqual(['press-2014-04-08-saws-score-agreement']);
    expect(answer.remarks.join()).toContain('does not state that');
  });

  it.each([
    ['agreements of 2019', 'and how many are there?'],
    ['2019年的协议', '一共有多少？'],
  ])('counts the list: “%s”, then “%s”', (before, then) => {
    const { total } = say(before);
    expect(say(then)).toMatchObject({ type: 'figures', total });
  });

  it('reads a question with a subject of its own as a new one', () => {
    say('forced labour in Mongolia');
    expect(ids(say('what is the phone number of the Beijing office?'))).toEqual(['contact-ilo-beijing']);
  });

  it('is not overheard in another conversation', () => {
    say('forced labour in China', 'one');
    const more = say('more', 'another');
    expect(more.type === 'matches' ? more.offset : 0).toBe(0);
    expect(ids(more)).not.toEqual(ids(say('more', 'one')));
  });

  it('takes nothing for granted where none has begun', () => {
    expect(say('the second one', 'fresh').text.length).toBeGreaterThan(0);
    expect(say('and Mongolia?', 'fresh').hits.every((hit) => hit.record.countries.includes('MN'))).toBe(true);
  });
});

describe('a fact asked for in a conversation', () => {
  it.each([
    ['when was the ILO office in Beijing opened?', 'what is the phone there?', '6532 5091'],
    ['北京局哪年开的？', '地址呢？', '100600'],
    ['蒙古有沒有打擊強迫勞動的計畫？', '是跟哪一國的部門一起做的？', '美國勞工部'],
    ['Tell me about the Cambodian trainers in Guangzhou', 'how many finished?', 'Six'],
  ])('is told after “%s”: “%s”', (before, text, fact) => {
    say(before);
    expect(say(text).text).toContain(fact);
  });

  it.each([
    [
      'Which MOUs were signed in 2019?',
      'which one was with the trade unions?',
      'brochure-mou-2019-acftu-trade-unions',
    ],
    ['2019年签了哪些谅解备忘录？', '哪份是跟应急管理部签的？', 'brochure-mou-2019-mem-work-safety'],
    [
      'Show me news on Mongolia',
      'which one is about forced labour?',
      'press-2023-06-26-bridge-project-2-mongolia',
    ],
  ])('picks one of what “%s” found: “%s”', (before, text, id) => {
    say(before);
    expect(ids(say(text))).toEqual([id]);
  });

  it('is told from a record shown beside the one spoken of, where that does not state it', () => {
    say('ILO office in Beijing');
    expect(say("I'd rather write than ring, their email?").text).toContain('beijing@ilo.org');
  });

  it.each([
    [
      'labour statistics seminar with Mongolia',
      'not the Mongolian one, the one with the Chinese bureau',
      'whatsnew-2017-ilo-nbs-labour-statistics',
    ],
    ['SCORE in Zhejiang', 'wrong province, Guangdong', 'whatsnew-2017-score-eti-guangdong'],
    ['说说强迫劳动，中国的', '不对 我要的是蒙古的', 'press-2023-06-26-bridge-project-2-mongolia'],
    ['2014年跟中企联签的SCORE协议', '不是中企联，是安监总局那个', 'press-2014-04-08-saws-score-agreement'],
  ])('puts what is meant in place of what is refused: “%s”, then “%s”', (before, text, id) => {
    say(before);
    expect(ids(say(text))[0]).toBe(id);
  });

  it.each([
    ['new DWCP signed in July 2023', 'when was its predecessor launched?', '27 March 2017'],
    ['第三个体面劳动国别计划', '下一期什么时候签的', '2023年7月13日'],
  ])('is told of the neighbour in a series: “%s”, then “%s”', (before, text, fact) => {
    say(before);
    expect(say(text).text).toContain(fact);
  });

  it.each([
    ['looking for the decent work country programme China 2016-2020', 'anything newer?', 'press-2023-07-13-'],
    ['what was signed in 2019', 'anything signed before that?', 'whatsnew-2017-dwcp-endorsed'],
  ])('finds first what is newer or older of the same series or kind: “%s”, then “%s”', (before, text, id) => {
    say(before);
    expect(ids(say(text))[0]).toContain(id);
  });

  it.each([
    ['who became the new boss of the beijing office in 2014?', 'did he make any remarks that same April?'],
    ['北京局2014年新来的局长', '他同年4月说过什么'],
  ])('is told of the person and the year spoken of: “%s”, then “%s”', (before, text) => {
    say(before);
    expect(ids(say(text))[0]).toBe('press-2014-04-15-social-protection-not-a-luxury');
  });

  it.each([
    ['Wuxi workshop for in-company trainers', 'which project was that part of?', 'Quality Apprenticeship'],
    ['无锡企业培训师研讨班', '属于哪个项目的', '优质学徒制'],
    ['柬埔寨培训师到广州', '是哪个学校接待的', '工贸技师学院'],
    ['what did China pay for in Cambodia and Pakistan?', 'and who ran it?', 'Economic and Social Affairs'],
    ['2012年跟国际劳工组织签的南南合作协议', '咱们这边谁签的字', '王晓初'],
  ])('is told of what belongs to the record spoken of: “%s”, then “%s”', (before, text, fact) => {
    say(before);
    expect(say(text).text).toContain(fact);
  });

  it.each([
    ['2019年簽咗邊幾份諒解備忘錄？', '應急管理部嗰份講咩', 'brochure-mou-2019-mem-work-safety'],
    ['清华宣讲会都有谁致辞', '部里去的那位讲了些什么', 'tsinghua-statement-lv-yulin'],
  ])('is told of one of the things or people shown, in any Chinese: “%s”, then “%s”', (before, text, id) => {
    say(before);
    expect(ids(say(text))[0]).toBe(id);
  });

  it.each([
    ['2019年的备忘录', '上一期中奖号码是多少'],
    [
      'Decent Work Country Programme 2023-2025',
      "printer on our floor says 'tray 2 empty', who do I shout at",
    ],
  ])('is none of what was shown where something else is asked: “%s”, then “%s”', (before, text) => {
    say(before);
    expect(ids(say(text))).toEqual([]);
  });

  it('is told of whoever does it beside the one named', () => {
    say('Which project extends social protection to half a million people?');
    expect(say('Who delivers it alongside the ILO?').text).toContain(
      'Department of Economic and Social Affairs',
    );
    expect(say('谁和国际劳工组织一起执行？').text).toContain('经济和社会事务部');
  });

  it('tells both sides again where the other one is asked for', () => {
    say('2012年6月的南南协议中方谁签的');
    expect(say('另一方呢').text).toContain('索马维亚');
  });

  it('is told of who did it in what belongs to the record spoken of', () => {
    say('Guo Yong meets the ILO delegation at Tsinghua');
    expect(say('and who was in the chair').text).toContain('Zhang Chao');
  });

  it('is what else came out on the day of the record spoken of', () => {
    say('亚太局的局长来见三方伙伴那条新闻');
    const [first] = ids(say('那天除了这条，还发过什么'));
    expect(first).toBe('press-2023-10-20-high-quality-employment-belt-and-road');
  });

  it('is told from the same matter at a later time', () => {
    say('what did the ministry say about labour inspection in 2014?');
    expect(ids(say('did anything come of it later, say in 2023?'))[0]).toBe(
      'press-2023-12-14-labour-inspection-system',
    );
  });

  it('is told from the next of the same series', () => {
    say('第三个体面劳动国别计划是哪年商定的');
    expect(ids(say('那2020年以后的新一期呢，签了没'))).toContain('press-2023-07-13-dwcp-2023-2025-signed');
  });

  it('keeps the matter through questions that only lean on it', () => {
    say('上海残疾人就业论坛');
    expect(say('几家公司去了').text).toContain('20');
    expect(ids(say('后来2024年还有动静吗'))[0]).toBe('press-2024-01-17-hangzhou-dpf-mou');
  });

  it.each([
    [
      "What's the Zambia mining programme about?",
      'which ministry is behind it in China?',
      'Emergency Management',
    ],
    ["What's the 2019 work safety MoU about?", 'who put pen to paper for China?', 'Emergency Management'],
    ['赞比亚矿山安全项目', '中方是哪个部门', '应急管理部'],
  ])('is told of what was spoken of, whose country it names: “%s” “%s”', (first, then, told) => {
    say(first);
    expect(say(then).text).toContain(told);
  });

  it('is told of the person spoken of at that time', () => {
    say('who said social protection is not a luxury, and when?');
    expect(ids(say('Was he new in the job at that point?'))[0]).toBe('press-2014-03-04-new-country-director');
  });

  it.each([
    [
      'What did Guterres say in Beijing about climate change?',
      'does the five-year plan mention that as well?',
    ],
    ['古特雷斯在北京讲了气候变化吗', '五年规划里也提到这个了吗'],
  ])('is told of the same matter by somebody else: “%s” “%s”', (first, then) => {
    say(first);
    expect(ids(say(then))[0]).toBe('brochure-policy-2030-agenda');
  });

  it.each([
    ['what did Lv Yulin say at Tsinghua?', "what's his job?", 'Deputy Director'],
    ['吕玉林在清华讲了什么', '他是什么职务', '副司长'],
  ])('is told of the post of the person spoken of: “%s” “%s”', (first, then, post) => {
    say(first);
    expect(say(then).text).toContain(post);
  });

  it.each([
    ['the Hangzhou disabled persons federation MOU', 'date pls', '16 January 2024'],
    ['古特雷斯在一带一路论坛上讲话', '日期再发我一下', '2019年4月26日'],
    ['skills fair in Turin', 'how many orgs partnered on it', '10'],
    ['蒙古国桥梁项目二期', '合作伙伴是哪家', '美国劳工部'],
    ['how many conventions has China ratified', 'of which technical?', '20'],
    ['2019 maritime MOU', 'signed by whom on the chinese side', 'Ministry of Transport'],
  ])('is told by hardly more than its name: “%s” “%s”', (first, then, told) => {
    say(first);
    expect(say(then).text).toContain(told);
  });

  it('is told of one side and then of the other', () => {
    say('china-ilo south-south deal of 2012');
    expect(say('who from the chinese side').text).toContain('Wang Xiaochu');
    expect(say('and ILO?').text).toContain('Somavia');
  });

  it('is no payer told where the record names only who signed', () => {
    say('the Hangzhou disabled persons federation MOU');
    expect(say('who paid').text).toContain('does not state');
  });

  it('is yes where the record shown names whoever is meant by a part of them', () => {
    say('mining safety in Zambia');
    expect(ids(say('Was the Chinese government in on it?'))[0]).toBe('press-2023-11-22-mining-safety-zambia');
  });

  it('is no yes where the record shown does not hold what is asked', () => {
    say('the Hangzhou disabled persons federation MOU');
    expect(say('did it cost a fortune?').type).not.toBe('fact');
  });

  it('goes over to another speaker who was there', () => {
    say('What did Guo Yong of Tsinghua say when the ILO visited?');
    expect(ids(say("and the ministry's speaker, what was his line?"))[0]).toBe('tsinghua-statement-lv-yulin');
  });

  it('is not made up where nothing shown states it', () => {
    say('Hongqiao forum');
    expect(say('how many videos came out of it?').type).not.toBe('fact');
  });
});

describe('the memory of conversations', () => {
  const asked = { question: question(), shown: ['a'], offset: 0, total: 1 };
  const topic = { ...asked, origin: asked.question, first: asked.question, inFull: false, earlier: [] };

  it('forgets after an hour', () => {
    let now = 0;
    const memory = createConversationMemory(() => now);
    memory.remember('c', topic);
    now = 59 * 60_000;
    expect(memory.recall('c')).toEqual(topic);
    now = 61 * 60_000;
    expect(memory.recall('c')).toBeUndefined();
  });

  it('keeps a thousand conversations and lets the least recent go', () => {
    const memory = createConversationMemory(() => 0);
    for (let at = 0; at <= 1000; at += 1) memory.remember(`c${at}`, topic);
    expect(memory.recall('c0')).toBeUndefined();
    expect(memory.recall('c1000')).toEqual(topic);
  });
});
