import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import type { Answer } from '../../../src/domain/answer.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string): Answer => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) =>
  ask(text)
    .hits.map((hit) => hit.record.id)
    .sort();

const FUTURE_OF_WORK = 'brochure-project-future-of-work-asia-2018';
const SOCIAL_PROTECTION = 'brochure-project-universal-social-protection-2018-2020';
const SKILLS = 'brochure-project-skills-development-2018-2020';

describe('what is made of several sums', () => {
  it.each([
    ["what's the average size of China's contributions", 'US$736,250'],
    ['on average how much did a project get', 'US$736,250'],
    ['平均每个项目拿了多少钱', '736,250美元'],
    ['median sum of the contributions', 'US$872,500'],
  ])('“%s” is %s, with what it was made of', (text, figure) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ type: 'figures' });
    expect(answer.text).toContain(figure);
    expect(answer.hits.length).toBeGreaterThan(3);
    expect(answer.text).toMatch(/Added up: 4 amounts|由 4 条记录/u);
  });

  it.each([
    [
      'how much did the skills project and the social protection project get together',
      'US$1,745,000',
      SKILLS,
    ],
    ['social protection plus future of work, how much in all', 'US$945,000', FUTURE_OF_WORK],
    ['社会保护和劳动世界的未来两个项目一共多少钱', '945,000美元', FUTURE_OF_WORK],
  ])('“%s” is the total of those named: %s', (text, total, other) => {
    expect(ask(text).text).toContain(total);
    expect(ids(text)).toEqual([SOCIAL_PROTECTION, other].sort());
  });

  it.each([
    ['how much more did the skills project get than the social protection one', 'US$255,000', SKILLS],
    [
      'what is the difference between the social protection grant and the future of work grant',
      'US$545,000',
      FUTURE_OF_WORK,
    ],
    ['技能开发项目比全民社会保护项目多多少钱', '255,000美元', SKILLS],
    ['which got more, the skills or the social protection project', 'US$255,000', SKILLS],
    ['巴基斯坦那个和缅甸那个，哪个钱多', '255,000美元', SKILLS],
  ])('“%s” is the difference, with both sums: %s', (text, difference, other) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(difference);
    expect(ids(text)).toEqual([SOCIAL_PROTECTION, other].sort());
  });

  it.each(['difference between the biggest and smallest contribution', '最大和最小的两笔差多少'])(
    '“%s” is that of the two ends',
    (text) =>
      expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining('800,000') }),
  );

  it.each([
    ["what share of China's money went to social protection", '25.3%'],
    ['what percentage of the total is the Future of Work project', '6.8%'],
    ['what share of the funding went to Cambodia', '93.2%'],
    ['全民社会保护项目的钱占总额的百分之几', '25.3%'],
  ])('“%s” is a share of the total, which is told with it: %s', (text, percent) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(percent);
    expect(ask(text).text).toContain('2,945,000');
  });

  it.each([
    'what is the average wage in China',
    'average number of participants',
    'how much more do men earn than women',
    'what percentage of domestic workers are women',
    'difference between the ILO and the ITC',
  ])('“%s” reckons no money', (text) => expect(ask(text).text).not.toMatch(/US\$|share of the money/u));
});

describe('sums that are left out', () => {
  it.each([
    'all projects except those worth a million',
    'which grants were not a million',
    'leave out the millions, what else did China pay for',
    'contributions that were not the full million',
    '除开那些一百万的，别的都是多少钱',
    '不是一百万的那些款子有哪些',
    '一百万的除外，其余的款项列一下',
  ])('“%s” gives the others', (text) => expect(ids(text)).toEqual([FUTURE_OF_WORK, SOCIAL_PROTECTION]));

  it.each([
    'not counting the million-dollar ones, how much is left in total',
    '不算一百万的，剩下的一共多少',
  ])('“%s” adds up the others', (text) => expect(ask(text).text).toContain('945,000'));

  it('is no sum where it is compared: below a million', () =>
    expect(ask('projects that did not reach a million').understood).toContain('less than 1,000,000'));
});

describe('what a sum was for and where it stands', () => {
  it.each(['what was the 745k for', '74.5万美元花在什么上了'])('“%s” is told with the sum', (text) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ids(text)).toEqual([SOCIAL_PROTECTION]);
  });

  it.each(['账上有笔74万5，是给哪个项目的', '账面上七十四万五那笔是给谁的'])('“%s” finds it', (text) =>
    expect(ids(text)).toEqual([SOCIAL_PROTECTION]),
  );

  it.each(['give me every entry that carries exactly USD 1m', '对账：列出所有一百万美元的记录'])(
    '“%s” lists all that state it',
    (text) => expect(ids(text)).toHaveLength(4),
  );

  it.each(['凡是五十万美元往上的款子，帮我拉个单子', '五十万以上的都拉个清单', '款子超过二十万的有哪些'])(
    '“%s” lists them all',
    (text) => expect(ids(text)).toHaveLength(5),
  );

  it.each(['单笔数目最高的到多少，都是哪几条？', '金额最高的是多少，有几条'])('“%s” is the sum', (text) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining('1,000,000') }),
  );
});

describe('the time between two things', () => {
  it.each([
    [
      "how many years lie between China's return to the ILO in 1971 and the opening of the Beijing office",
      '14 years',
    ],
    ['how many years between the 2012 south-south agreement and the 2019 memoranda', '7 years'],
    ['how many months between the Guangzhou and Wuxi trainings', '62 days'],
    ['北京局成立距离中国恢复席位隔了几年', '14 年'],
  ])('“%s” is %s, with both dates', (text, length) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(length) });
    expect(ask(text).hits).toHaveLength(2);
  });

  it.each([
    'how long from Beijing to Shanghai by train',
    'how long does it take between signing and ratification',
    'how many days apart are Easter and May Day',
  ])('“%s” is not made up', (text) => expect(ask(text).text).not.toMatch(/\b\d+ (?:days|years): from/u));
});

describe('dates as people tell them', () => {
  it.each([
    'did we put anything out between Christmas and New Year 2023?',
    'what came out between Boxing Day and New Year last year',
    '2023年圣诞节到元旦之间有什么消息',
  ])('“%s” is that Christmas', (text) =>
    expect(ids(text)).toEqual([
      'press-2023-12-26-cambodia-china-skills-cooperation',
      'press-2023-12-26-cambodian-trainers-guangzhou',
    ]),
  );

  it('takes a first of January that is written out as it is', () =>
    expect(ask('25 December to 1 January 2023').understood).toContain('25 December 2022'));

  it.each(['what came out in the shortest month of 2014', '2014年天数最少的那个月'])(
    '“%s” is February',
    (text) => expect(ask(text).understood).toMatch(/February 2014|2014年2月/u),
  );

  it('takes the days that somebody names in brackets', () =>
    expect(ask('the second week of March 2017 (Mon 6th to Sun 12th)').understood).toContain(
      '6 March 2017 to 12 March 2017',
    ));

  it.each([
    ['全总合办的女职工劳动保护研讨会，实际开会是几月几号，不要发稿日期', '2012年12月6日'],
    ['when was the women workers seminar really held, not when it was published', '6 December 2012'],
  ])('“%s” is the day itself', (text, day) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(day) });
  });

  it('tells the date of the very first where it asks how far back they go', () =>
    expect(
      ask("how far back do the press releases go, what's the very first one and its date"),
    ).toMatchObject({
      type: 'fact',
      statement: expect.stringContaining('17 October 2010'),
    }));
});
