import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, shown, talk } = conversation();
const PROTECTION = 'brochure-project-universal-social-protection-2018-2020';

describe('a yes or no in a conversation', () => {
  it('is asked of the record spoken of, which says who had part in it', () => {
    expect(fact('北京不稳定就业研讨会', '全总参加了吗')).toMatch(/^是，记录写道：.*2011年12月9日/u);
    expect(fact('蒙古劳动法研讨会', '是工会主办的吗')).toMatch(/^是，记录写道：蒙古工会联合会/u);
  });

  it('is told what the record has instead', () => {
    const laos = ['universal social protection project 2018-2020', 'is Laos included?'] as const;
    expect(fact(...laos)).toContain('Countries: Cambodia, Pakistan');
    expect(shown(...laos)).toEqual([PROTECTION]);
    expect(fact(laos[0], 'did China carry it out')).toContain('Carried out by: United Nations');
  });

  it('is no yes by what was only expected or announced: the note on it is the answer', () => {
    expect(fact('universal social protection project 2018-2020', 'was the target reached?')).toContain(
      'an expectation',
    );
    expect(fact('家政工人磋商会', '会开了没有')).toContain('原文未说明会议是否如期举行');
  });

  it.each([
    [
      ['bridge project', "who's the partner", 'do they pay for it'],
      /^The record does not settle that: .*whether it pays/u,
    ],
    [['蒙古强迫劳动项目', '合作方是谁', '是他们出钱吗'], /^记录没有确定这一点：.*是否出资/u],
    [
      ['what projects did china pay for', 'the pakistan one', 'who ran it', 'do they pay for it'],
      /Funded by: Government of China/u,
    ],
  ])('is asked of the body that was told: %s', (turns, told) => {
    expect(fact(...turns)).toMatch(told);
  });

  it('asks for things of a kind elsewhere, of which what was spoken of says nothing', () => {
    expect(shown('中国出钱的项目有哪些', '技能开发那个在哪些国家', '巴基斯坦有项目吗')).toEqual([PROTECTION]);
  });

  it.each([
    [['十三五规划那条政策说什么', '提到气候没'], /^是，记录写道：规划还强调/u],
    [['十三五规划那条政策说什么', '有没有提到强迫劳动'], undefined],
    [['国际劳工组织北京局是干什么的', '管不管澳门'], /^是，记录写道：.*澳门特别行政区/u],
    [['国际劳工组织北京局是干什么的', '管不管韩国'], /^记录没有这样说/u],
    [['2012年南南合作协议谁签的', '提没提到柬埔寨'], /^记录没有这样说/u],
  ])('is asked of that record by a verb with nothing in front, said twice or with 没: %j', (turns, told) => {
    if (told === undefined) expect(fact(...turns)).toBeUndefined();
    else expect(fact(...turns)).toMatch(told);
  });

  it.each([
    [
      ['跟工会有关的研讨会', '女职工那个几号办的', '斯里兰卡办过吗'],
      'press-2011-10-19-colombo-union-capacity-seminar',
    ],
    [['劳动统计办过啥会', '蒙古办过吗'], 'whatsnew-2017-ilo-nso-labour-statistics'],
    [['跟工会有关的研讨会', '女职工那个几号办的', '深圳办过吗'], undefined],
  ])('asks whether any of the list was held there: %j', (turns, id) => {
    expect(shown(...turns)[0]).toBe(id);
  });

  it('leaves to their dates what may still go on', () => {
    expect(fact('universal social protection project 2018-2020', 'is it still running')).toMatch(
      /^By its dates: 2018–2020/u,
    );
  });

  it.each([
    ['国际劳工组织有多少成员国', '中国是创始成员国吗', /^是，记录写道：.*创始成员国/u],
    ['When was the ILO founded?', 'was China a founding member?', /countries that founded the/u],
    ['where is the ILO headquarters?', 'is China a member', /China belongs to the countries that founded/u],
    ['How many member states does the ILO have?', 'is China one of them?', /countries that founded the/u],
  ])(
    'is whole without what was spoken of where it names all it asks: %s, then "%s"',
    (before, then, told) => {
      expect(fact(before, then)).toMatch(told);
    },
  );

  it('is no yes by another record that only shares a word, or is one of others', () => {
    expect(fact('where is the ILO headquarters?', 'is Mongolia a member')).toMatch(/does not say so/u);
    const sponsors = 'how many universities sponsor the Youth Leadership Academy';
    expect(fact(sponsors, 'is Tsinghua one of them') ?? '').not.toMatch(/^Yes/u);
  });

  it('is a new question where it names a matter that the record has nothing of', () => {
    expect(
      shown('universal social protection project 2018-2020', 'has the ILO worked on mining safety?'),
    ).toContain('press-2023-11-22-mining-safety-zambia');
  });
});

describe('a yes or no by itself', () => {
  it('is no yes by a sentence that denies it', () => {
    expect(fact('did De Meyer call social protection a luxury?')).toMatch(
      /^The record does not say so.*rejected/u,
    );
  });

  it.each([
    'is Mongolia a member of the ILO',
    'does the ILO pay interns',
    'are interns paid',
    'did the minister attend the workshop',
    'did China vote for the resolution',
    'is there an office in Mongolia',
  ])('is no yes by a record on another matter, nor by our own words for one: “%s”', (text) =>
    expect(fact(text) ?? '').not.toMatch(/^Yes/u),
  );

  it.each([
    '企联是雇主组秘书吗',
    "is CEC secretary of the employers' group",
    '全总是ILO理事吗',
    '蒙古是ILO成员吗',
    '人社部是三方成员吗',
    '中国是联合国成员吗',
    '2023年签过备忘录吗',
    'was an MOU signed in 2023',
  ])('is no yes by a word that stands there for something else: “%s”', (text) =>
    expect(fact(text)).toMatch(/^(?:与此最接近|The nearest)/u),
  );

  it.each([
    '全总是工人组秘书吗',
    'is the ACFTU secretary of the workers’ group',
    '中国是创始国吗',
    '中国是常任理事国吗',
    'is China a permanent member of the governing body',
    '2019年签过备忘录吗',
  ])('is a yes where somebody is told to be that: “%s”', (text) =>
    expect(fact(text)).toMatch(/^(?:是，|Yes, )/u),
  );

  it('is a yes by the sentence that says so', () => {
    expect(fact('国际劳工组织属于联合国吗')).toMatch(/^是，记录写道：.*专门机构/u);
    expect(fact('is the ILO part of the UN')).toMatch(/^Yes, by this record: .*specialised agency/u);
  });

  it('is no yes by another day or another number', () => {
    expect(fact('女职工研讨会是2012年12月10日开的吗')).toMatch(/^记录没有这样说.*12月6日/u);
    expect(fact('29号公约中国批准了吗')).toMatch(/^与此最接近/u);
  });

  it('is no yes by something wider that the word belongs to', () => {
    expect(fact('失业保险有没有')).toMatch(/^与此最接近/u);
    expect(fact('農民工有沒有項目')).toMatch(/^與此最接近/u);
  });

  it('is no yes on somebody in person by their video message', () => {
    expect(fact('乌兰巴托那个研讨会', '局长本人去了吗')).toMatch(/^记录没有确定这一点.*视频/u);
  });

  it('is no yes where the note says that the place is not known', () => {
    expect(fact('Did China sign the 2023-2025 DWCP in Beijing?')).toContain('on which day or where');
  });

  it('is told where it was, or who paid, where that was another', () => {
    expect(fact('was the precarious work seminar held in Shanghai?')).toContain('Places: Beijing');
    expect(fact('Did the EU fund the universal social protection project in Cambodia?')).toContain(
      'Funded by: Government of China',
    );
  });

  it('says of a post as of when it was held', () => {
    expect(fact('is Tim De Meyer still the director?')).toMatch(/^As of 9 March 2017/u);
  });

  it('is no yes by a person whom only our own words name, or by what is wider than what was typed', () => {
    expect(talk('Did Xi Jinping say anything?')?.type).toBe('nothing');
    expect(talk('工伤保险有没有')?.type).toBe('matches');
  });

  it('quotes the sentence that says it', () => {
    expect(fact('Has the ILO done anything with Hong Kong?')).toContain('Special Administrative Regions');
    expect(fact('中国是不是常任理事')).toContain('10个政府常任理事');
  });
});
