import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, published, shown } = conversation();

describe('a time named without its year', () => {
  it.each([
    ['a month', ['press releases from 2014', 'only march'], /^2014-03/],
    ['a month after another month', ['press releases from 2014', 'only march', 'ok april then'], /^2014-04/],
    ['a month in Chinese', ['2014年的新闻稿', '只要三月的'], /^2014-03/],
    ['another instead', ['2014年的新闻稿', '只要三月的', '算了，换成四月'], /^2014-04/],
    ['a day of the month', ['what was published in october 2023', 'only the 20th'], /^2023-10-20$/],
    [
      'a day after another',
      ['what was published in october 2023', 'only the 20th', 'the 25th?'],
      /^2023-10-25$/,
    ],
    ['a day in Chinese', ['2023年10月有什么新闻', '只看20号的'], /^2023-10-20$/],
    ['a half year', ['news of 2023', 'second half only'], /^2023-(?:0[7-9]|1[0-2])/],
    ['the other half', ['news of 2023', 'second half only', 'and the first half'], /^2023-0[1-6]/],
    ['a season', ['news of 2023', 'summer'], /^2023-0[678]/],
  ])('lies in the year spoken of: %s', (_what, turns, expected) => {
    const dates = published(...turns);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(expected);
  });

  it('lies in the year of the list also after one of it was asked of', () => {
    const turns = ['2019 MOUs', 'is one with the Ministry of Transport?', 'was any signed in May?'];
    expect(talk(...turns)?.question?.dates?.from).toBe('2019-05-01');
  });

  it.each([
    [['2023年10月有哪些新闻稿', '宏观经济那个哪天', '江苏那个是哪个市', '11月的呢'], /^2023-11/],
    [['2023年10月有哪些新闻稿', '江苏那个是哪个市', '2014年的呢'], /^2014/],
    [['press releases of october 2023', 'the wuxi one, who organised it', 'in december'], /^2023-12/],
  ])('takes the place of that of the list after a fact of one of it: %s', (turns, expected) => {
    const dates = published(...turns);
    expect(dates.length).toBeGreaterThan(1);
    for (const date of dates) expect(date).toMatch(expected);
  });

  it('is answered with nothing where no record of that year is of it', () => {
    expect(talk('press releases from 2014', 'and may?')?.type).toBe('nothing');
    expect(talk('MoUs signed in 2019', 'the ones in march')?.type).toBe('nothing');
  });

  it('keeps its own year, or that of today, where it names one', () => {
    expect(published('press releases from 2014', 'in march 2024')).toEqual(['2024-03-07']);
    expect(published('press releases from 2014', 'what came out in march this year?')).toEqual([
      '2024-03-07',
    ]);
  });
});

describe('a year that corrects another', () => {
  it.each([
    ['keeps the month', ['press releases september 2013', 'argh typo, 2023 i mean'], /^2023-09/],
    ['keeps the month in Chinese', ['2013年9月的新闻稿', '打错了，2023年'], /^2023-09/],
    ['replaces the year', ['press releases of 2023', 'i meant 2014'], /^2014/],
    ['replaces the year in Chinese', ['2023年的新闻稿', '我是说2014年'], /^2014/],
  ])('%s', (_what, turns, expected) => {
    const dates = published(...turns);
    expect(dates.length).toBeGreaterThan(1);
    for (const date of dates) expect(date).toMatch(expected);
  });
});

describe('a time pointed at', () => {
  const DECEMBER = [
    'press-2023-12-26-cambodia-china-skills-cooperation',
    'press-2023-12-26-cambodian-trainers-guangzhou',
    'press-2023-12-14-labour-inspection-system',
    'press-2023-12-01-future-of-social-security',
  ];
  const OCTOBER = [
    'press-2023-10-20-high-quality-employment-belt-and-road',
    'press-2023-10-20-regional-director-meets-partners',
  ];
  it.each([
    [
      'a month',
      ['future of social security in china', 'which press releases are there from that month'],
      DECEMBER,
    ],
    [
      'others of a month',
      ['labour inspection system press release', 'what else came out that month'],
      DECEMBER.toSpliced(2, 1),
    ],
    [
      'a year',
      ['which agreements were signed in 2019', 'the maritime one', 'list events of the same year'],
      ['brochure-belt-and-road-forum-2019'],
    ],
    ['a day', ['麻田千穗子见了谁', '那天一共发了哪几条'], OCTOBER],
    ['a day that is counted', ['麻田千穗子见了谁', '当天发布了几条新闻稿'], OCTOBER],
    ['another of a day', ['麻田千穗子见了谁', '那天除了她这条，还发过什么'], OCTOBER.slice(0, 1)],
    ['the other of a day', ['麻田千穗子见了谁', '那天另一篇讲什么'], OCTOBER.slice(0, 1)],
    [
      'another release of a day',
      ['cambodian trainers in guangzhou', "wasn't there a second release that day"],
      DECEMBER.slice(0, 1),
    ],
    [
      'a month of that year',
      ['工资报告那条哪天发的', '同年10月还有什么'],
      ['press-2010-10-17-bachelet-growth-poverty'],
    ],
    ['none other of a year', ['杭州残联备忘录哪年签的', '同年还签了什么'], []],
  ])('is that of what was spoken of: %s', (_what, turns, expected) => {
    expect(shown(...turns)).toEqual(expected);
  });

  it('leaves what is asked of the thing itself to other readings', () => {
    expect(talk('the skills fair in turin', 'where was it that year')).toMatchObject({
      type: 'fact',
      statement: 'Places: Turin',
    });
  });
});
