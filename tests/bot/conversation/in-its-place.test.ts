import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import { firstLineOf } from '../told.ts';

let desk: Desk;
let talks = 0;
beforeAll(async () => {
  desk = (await assemble('data/records')).desk;
});

/** What the last turn of a talk is answered with: a fact or a figure by what it says, a list by how many and its first records. */
function lastOf(...turns: readonly string[]) {
  talks += 1;
  const answers = turns.map((text) =>
    desk.answer({ kind: 'say', text, conversation: `talk ${talks}` }, { today: '2024-06-15' }),
  );
  const answer = answers.at(-1);
  if (answer?.type === 'fact' || answer?.type === 'figures')
    return { type: answer.type, said: firstLineOf(answer) };
  const records = answer?.hits.slice(0, 4).map(({ record }) => record.id);
  return { total: answer?.total, records: records?.toSorted(), isNothing: answer?.type === 'nothing' };
}

describe('a name or a time after a question is that question asked of it', () => {
  it.each([
    ['projects in Cambodia', 'and Laos?', 'projects in Laos'],
    ['projects in Cambodia', 'are there any in Laos?', 'projects in Laos'],
    ['projects in Cambodia', 'do you have the same for Mongolia', 'projects in Mongolia'],
    ['projects in Cambodia', 'what about Vietnam?', 'projects in Vietnam'],
    ['press releases from 2014', 'now 2012', 'press releases from 2012'],
    ['press releases from 2014', 'those from 2023', 'press releases from 2023'],
    ['how many press releases are there', 'and agreements?', 'how many agreements are there'],
    ['how many press releases are there', 'how many events', 'how many events are there'],
    ['how many press releases from 2014', 'and in 2012?', 'how many press releases from 2012'],
    ['press releases from 2014', 'how many in 2012', 'how many press releases from 2012'],
    ['press releases from 2014', 'how many were there in 2012', 'how many press releases from 2012'],
    ['2014年的新闻稿', '2012年有几条', '2012年有多少篇新闻稿'],
    ['how many press releases from 2014', 'how many in 2023', 'how many press releases from 2023'],
    ['how many events in 2017', 'and workshops?', 'how many workshops in 2017'],
    ['how much did China give for Cambodia', 'and Myanmar?', 'how much did China give for Myanmar'],
    ['how much did China give for Cambodia', 'and how much for Laos?', 'how much did China give for Laos'],
    ['how much did China give to Cambodia and Laos', 'and Pakistan?', 'how much did China give to Pakistan'],
    [
      'budget of the skills project in Myanmar and Laos',
      'and Mongolia?',
      'budget of the skills project in Mongolia',
    ],
    ['柬埔寨和老挝的项目多少钱', '那巴基斯坦呢', '巴基斯坦的项目多少钱'],
    ['how much did China give', 'to Cambodia?', 'how much did China give to Cambodia'],
    ['what did China fund', 'in Pakistan?', 'what did China fund in Pakistan'],
    ['projects funded by China', 'and by Japan?', 'projects funded by Japan'],
    ['projects funded by China', 'and the EU?', 'projects funded by the EU'],
    ['press releases by year', 'and events?', 'events by year'],
    ['timeline of 2017', '2014?', 'timeline of 2014'],
    ['latest press release', 'and the latest event?', 'latest event'],
    ['events in Beijing', 'and Shanghai?', 'events in Shanghai'],
    ['what does ACTRAV stand for', 'and SCORE?', 'what does SCORE stand for'],
    ['who is Tim De Meyer', 'and Guy Ryder?', 'who is Guy Ryder'],
    ['agreements with the ACFTU', 'and with MOHRSS?', 'agreements with MOHRSS'],
    ['when was the Hangzhou MOU signed', 'and the skills fair?', 'when was the skills fair'],
    ['where was the skills fair held', 'and the Hongqiao forum?', 'where was the Hongqiao forum'],
    ['柬埔寨的项目', '那老挝呢', '老挝的项目'],
    ['柬埔寨的项目', '蒙古国的有吗', '蒙古国的项目'],
    ['柬埔寨的项目', '换蒙古国', '蒙古国的项目'],
    ['一共有多少篇新闻稿', '那项目有多少', '一共有多少个项目'],
    ['一共有多少篇新闻稿', '活动呢', '一共有多少个活动'],
    ['2014年有多少篇新闻稿', '2012年几篇', '2012年有多少篇新闻稿'],
    ['2014年有多少篇新闻稿', '四月的呢', '2014年四月有多少篇新闻稿'],
    ['how many press releases from 2014', 'and in April?', 'how many press releases from April 2014'],
    ['2014年有多少篇新闻稿', '那2023年呢', '2023年有多少篇新闻稿'],
    ['中国给柬埔寨出了多少钱', '给老挝出了多少', '中国给老挝出了多少钱'],
    ['中国给柬埔寨出了多少钱', '那缅甸呢', '中国给缅甸出了多少钱'],
    ['新闻稿按年份统计', '协议呢', '协议按年份统计'],
    ['ACTRAV是什么的缩写', 'DWCP呢', 'DWCP是什么的缩写'],
    ['与全总签署的协议', '与人社部呢', '与人社部签署的协议'],
    ['在北京举办的活动', '那上海呢', '在上海举办的活动'],
  ])('%s >> %s', (first, then, whole) => {
    expect(lastOf(first, then)).toEqual(lastOf(whole));
  });

  it('goes on from the question as it was asked last', () => {
    expect(lastOf('projects in Cambodia', 'and Laos?', 'and Myanmar?')).toEqual(
      lastOf('projects in Myanmar'),
    );
    expect(lastOf('在北京举办的活动', '上海呢', '那广州呢')).toEqual(lastOf('在广州举办的活动'));
  });

  it.each([
    [['press releases from 2014', 'how many', 'and 2012?'], 'how many press releases from 2012'],
    [['2014年的新闻稿', '有多少', '那2012年呢'], '2012年有多少新闻稿'],
    [['projects in Cambodia', 'how many?', 'and in Laos?'], 'how many projects in Laos'],
    [['projects in Cambodia', 'and Laos?', 'how many?', 'and agreements?'], 'agreements in Laos'],
  ])('counts again what was counted of a list: %s', (turns, whole) => {
    expect(lastOf(...turns)).toEqual(lastOf(whole));
  });

  it.each([
    ['what did we publish in November 2023', 'and the month after?', 'what did we publish in December 2023'],
    ['events in 2017', 'March?', 'events in March 2017'],
    ['is there anything on child labour?', 'and forced labour?', 'is there anything on forced labour'],
  ])('leaves to others what is told by the one before: %s >> %s', (first, then, whole) => {
    expect(lastOf(first, then)).toMatchObject({ records: lastOf(whole).records ?? expect.anything() });
  });

  it.each([
    ['1 million dollar projects', 'expert meetings'],
    ['哪些项目拿到了100万美元', '青年就业'],
    ['give me the workshops held in 2017', 'trainings list pls'],
    ['Chinese-funded projects in Cambodia that ran until 2020', '手头所有MOU、备忘录，一份别漏'],
    ['给缅甸老挝柬埔寨搞技能的是哪个项目', '保姆和钟点工'],
  ])('leaves alone what is no more of the same: %s >> %s', (first, then) => {
    expect(lastOf(first, then)).toEqual(lastOf(then));
  });

  it('leaves whoever was paid for with whoever paid', () => {
    expect(lastOf('中国资助了什么', '柬埔寨呢')).not.toMatchObject({ isNothing: true });
  });
});

describe('what is done with a list, in other words', () => {
  it.each([
    ['press releases', 'limit to 2014', 'press releases from 2014'],
    ['press releases', 'narrow it down to 2014', 'press releases from 2014'],
    ['press releases', 'show only 2014', 'press releases from 2014'],
    ['新闻稿', '缩小到2014年', '2014年的新闻稿'],
    ['projects', 'only those with Chinese funding', 'projects funded by China'],
    ['records by country', 'by year instead', 'records by year'],
    ['records by country', 'and topic?', 'records by topic'],
    ['按国家统计', '换成按年份', '按年份统计'],
    ['按国家统计', '那主题呢', '按主题统计'],
  ])('%s >> %s', (first, then, whole) => {
    expect(lastOf(first, then)).toEqual(lastOf(whole));
  });

  it('counts what is listed', () => {
    expect(lastOf('press releases from 2014', 'count them')).toEqual({ type: 'figures', said: '10 records' });
  });

  it('tells the website of the office whose head was asked for, and not the source', () => {
    expect(lastOf('北京局局长是谁', '网址呢')).toEqual(lastOf('北京局的网址'));
  });
});

describe('what is asked of the last list or of whoever was told', () => {
  it('is of the list also where it stands for another one', () => {
    const talk = ['2011年的新闻稿有哪些', '2012年呢', '有几条', '和工会有关的是哪条'];
    expect(lastOf(...talk)).toEqual(lastOf('2012年和工会有关的新闻稿'));
    expect(lastOf('青年就业有什么', '只要中国的', '有2017年的吗')).toMatchObject({ isNothing: true });
  });

  it('counts the women among those that the list is about, and not its records', () => {
    expect(lastOf('domestic workers', 'how many are women?')).toEqual(
      lastOf('what share of domestic workers are women'),
    );
  });

  it.each([
    ['who is the director of the Beijing office', 'when did he start?'],
    ['who is the director of the Beijing office', 'since when?'],
    ['北京局局长是谁', '从什么时候开始的'],
  ])('is when they came to their office, not when they spoke: %s >> %s', (first, then) => {
    expect(JSON.stringify(lastOf(first, then))).toMatch(/not stated|未说明/u);
  });

  it.each([
    ['anything on Italy', 'when was the press release out', 'and Japan?'],
    ['有没有和意大利有关的', '新闻稿哪天挂的', '日本呢'],
  ])('is what takes the place of all that was asked of, whatever fact of it was told: %j', (...turns) => {
    expect(lastOf(...turns).records).toEqual(['brochure-conference-employment-services-asean-plus-3']);
    expect(lastOf('2014年的协议', '巴基斯坦呢')).toMatchObject({ isNothing: true });
  });
});
