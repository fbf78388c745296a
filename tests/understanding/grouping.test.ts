import { describe, expect, it } from 'vitest';
import { readSurvey } from '../../src/understanding/grouping.ts';
import { Sheet } from '../../src/understanding/text/sheet.ts';
import { named, understand } from './vocabulary.ts';

/** The survey a text asks for and the words that it leaves. */
function read(text: string) {
  const sheet = new Sheet(text);
  const survey = readSurvey(sheet);
  return { survey, rest: sheet.rest('with names').replace(/\s+/g, ' ').trim() };
}

describe('a timeline', () => {
  it.each([
    ['timeline of SCORE', 'SCORE'],
    ['show me a timeline of forced labour', 'forced labour'],
    ['show SCORE chronologically', 'show SCORE'],
    ['agreements in chronological order', 'agreements'],
    ['history of SCORE as a timeline', 'SCORE'],
    ['社会保障大事记', '社会保障'],
    ['社会保障的时间线', '社会保障'],
    ['按时间顺序列出培训', '培训'],
  ])('is asked for by “%s”, of “%s”', (text, rest) => {
    expect(read(text)).toEqual({ survey: { as: 'timeline' }, rest });
  });
});

describe('a table of counts', () => {
  it.each([
    ['press releases by year', 'year', 'press releases'],
    ['how many agreements per year', 'year', 'agreements'],
    ['how many agreements were signed each year', 'year', 'agreements were signed'],
    ['records by country', 'country', ''],
    ['number of projects by programme in China', 'programme', 'projects in China'],
    ['press releases broken down by month', 'month', 'press releases'],
    ['events by type of partner', 'constituent', 'events'],
    ['按年份统计新闻稿', 'year', '新闻稿'],
    ['各国的项目数量', 'country', '项目'],
    ['每年有多少新闻稿', 'year', '新闻稿'],
  ] as const)('“%s” is by %s, of “%s”', (text, by, rest) => {
    expect(read(text)).toEqual({ survey: { as: 'figures', of: 'records', by }, rest });
  });

  it.each(['how many records do you have', '你们有多少条记录'])('“%s” counts them all', (text) => {
    expect(read(text).survey).toEqual({ as: 'figures', of: 'records' });
    expect(understand(text).intent).not.toBe('help');
  });
});

describe('sums of money', () => {
  it.each([
    ['money by country', 'country'],
    ['project funding by donor', 'donor'],
    ['projects by amount', 'record'],
    ['资金按国家统计', 'country'],
    ['how much money went to each agreement', 'record'],
    ['grants per project', 'record'],
    ['每个项目的经费', 'record'],
    ['各国的拨款', 'country'],
    ['list every sum with who paid', 'record'],
    ['each dollar figure you have', 'record'],
    ['which grants are on file', 'record'],
    ['每一笔钱都列出来', 'record'],
    ['分别多少钱', 'record'],
    ['从2018年起才开始花的钱有哪几笔', 'record'],
    ['what has Beijing paid for, with sums', 'record'],
    ["rank China's contributions, fattest first", 'record'],
    ['sort the grants by size, smallest first', 'record'],
    ['按金额从大到小排个序', 'record'],
    ['who gave what', 'organisation'],
    ['compare the donors: who has given and what amount, one by one', 'organisation'],
    ['给钱的有哪几家，各给了多少', 'organisation'],
    ['都有谁出了钱，分别出了多少', 'organisation'],
    ['how much per country', 'country'],
    ['what did each country get', 'country'],
    ['where did the Chinese money go', 'country'],
    ['中国给的钱都用在哪些国家了', 'country'],
  ] as const)('“%s” is by %s', (text, by) => {
    expect(read(text).survey).toEqual({ as: 'figures', of: 'money', by });
  });

  it.each([
    'total money given by China',
    'the total China coughed up',
    'how much in total for Cambodia',
    'how much money has China given altogether',
    '中国一共提供了多少资金',
  ])('“%s” wants one total', (text) => {
    expect(read(text).survey).toEqual({ as: 'figures', of: 'money' });
  });
});

describe('whether sums are the same money', () => {
  it.each([
    'is it the same million as for the job centres, or did they pay twice?',
    'are we counting that million twice?',
    'is the pledge of 2012 the same money as that of the project',
    'the million appears three times',
    '这一百万跟协议里的是不是同一笔',
    '这一百万有没有算两遍',
    '是一笔钱还是两笔',
  ])('is asked by “%s”', (text) => expect(read(text).survey).toEqual({ as: 'same-money' }));

  it.each([
    'is paid leave the same thing as sick leave',
    'are miners paid double for overtime',
    'paid twice a month',
    '是同一个企业吗',
    '会议是同一天吗',
  ])('is not asked by “%s”', (text) => expect(read(text).survey).toBeUndefined());
});

describe('other views', () => {
  it.each([
    ['compare Mongolia and Cambodia', 'comparison', 'Mongolia and Cambodia'],
    ['对比老挝和柬埔寨', 'comparison', '老挝和柬埔寨'],
    ['what is related to the skills fair', 'related', 'the skills fair'],
  ])('“%s” is a %s of “%s”', (text, as, rest) => {
    expect(read(text)).toEqual({ survey: { as }, rest });
  });
});

describe('a question for records as before', () => {
  it.each([
    'agreements signed by country offices',
    'Decent Work Country Programme',
    'the fair is held every year',
    'the smallest project by budget',
    'total number of agreements',
    'experts compared pensions',
    'news related to forced labour',
    '亚洲各国官员会议',
    '一年一度的会议',
    'how much money did China give for skills',
    'which is the biggest of all grants',
    'how much does a trainer earn per month',
    '总共几所高校肯出钱送学生',
    '哪笔钱最多',
  ])('is “%s”', (text) => {
    expect(read(text).survey).toBeUndefined();
  });

  it('keeps what else it names', () => {
    const question = understand('timeline of agreements since 2014');
    expect(question).toMatchObject({
      survey: { as: 'timeline' },
      dates: { from: '2014-01-01' },
      freeText: '',
    });
    expect(named(question.asked)).toContain('kind:agreement');
  });
});

describe('how often something was done', () => {
  it.each(['人社部和国际劳工组织签过几份协议', '全总跟国际劳工组织开过几次研讨会'])(
    'is no length of time: %s',
    (text) => expect(understand(text).survey).toBeUndefined(),
  );

  it('is told apart from how long it was between two things', () =>
    expect(understand('从2012年的协议到2019年的协议过了几年').survey).toEqual({ as: 'time-between' }));

  it('no time lies between those who agreed with each other', () =>
    expect(
      understand('how many years does the deal between the ILO and Mongolia run').survey,
    ).toBeUndefined());
});
