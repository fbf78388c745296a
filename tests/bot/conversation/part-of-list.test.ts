import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, published } = conversation();

describe('part of a list', () => {
  it.each([
    ['press releases of 2023', 'which of these are on Mongolia', 2],
    ['press releases of 2014', 'which concern forced labour', 2],
    ['2023年的新闻稿', '哪几条跟社会保障有关', 1],
    ['what has the ILO done with MOHRSS', 'since 2023 only', 3],
    ['与人社部的合作', '2023年的', 3],
    ['all records on the ACFTU', 'just the ones before 2012', 3],
  ])('is told from all of its pages by what is so of it: %s, %s', (list, part, found) => {
    const all = talk(`${list}`)?.total ?? 0;
    const answer = talk(list, part);
    expect(answer?.total).toBe(found);
    expect(all).toBeGreaterThan(found);
  });

  it('holds what is filed under a topic of that name and does not say the word', () => {
    expect(shown('projects in Cambodia', 'only the ones on cooperation')).toContain(
      'brochure-project-employment-services-2013-2017',
    );
  });

  it('counts people where people are to be counted, and not records', () => {
    expect(talk('青年培训有哪些', '2018年有多少人')?.text).toContain('超过 250');
  });

  it('holds what is narrowed once more, and is counted', () => {
    const turns = ['records on SCORE', 'which of them are from 2014'];
    expect(shown(...turns)).toHaveLength(2);
    expect(shown(...turns, 'only the one with CEC')).toEqual([
      'press-2014-04-01-cec-training-centre-score-agreement',
    ]);
    expect(talk(...turns, 'how many is that?')?.total).toBe(2);
    expect(talk('records on SCORE', 'how many of them in 2014')?.type).toBe('figures');
    expect(talk('SCORE的记录', '2014年有几条')?.total).toBe(2);
  });

  it('is what names somebody, or what is over', () => {
    const answer = talk('2023年的新闻稿', '哪几条提到人名');
    expect(answer?.total).toBe(1);
    expect(answer?.hits[0]?.record.people).not.toEqual([]);
    expect(talk('projects in Cambodia', 'which of those have ended')?.total).toBe(3);
    expect(talk('柬埔寨的项目', '哪些已经结束了')?.total).toBe(3);
    expect(talk('projects of 2023', 'which of those are over')?.type).toBe('nothing');
  });

  it('is what is left without a year', () => {
    const years = published('all records on the ACFTU', 'leave out 2014');
    expect(years.length).toBeGreaterThan(3);
    expect(years.some((date) => date.startsWith('2014'))).toBe(false);
    expect(shown('全总的记录', '去掉2014年的')).toHaveLength(years.length);
  });

  it.each([
    ['news from 2023', 'any of them about trade unions?'],
    ['2023年的新闻', '其中有工会的吗'],
    ['belt and road', 'any with trade unions?'],
  ])('is said to be none where none is: %s, %s', (list, part) => {
    expect(talk(list, part)?.type).toBe('nothing');
  });

  it('is all but the one spoken of', () => {
    const memoranda = shown('2019年的备忘录');
    expect(shown('2019年的备忘录', '另外三份呢')).toEqual(memoranda.slice(1));
    expect(shown('2019 memoranda', 'the second one', 'the other three')).toEqual(
      memoranda.filter((_, at) => at !== 1),
    );
    expect(
      shown('who signed the 2019 memorandum on work safety', 'and the other ones from that year'),
    ).toHaveLength(3);
  });

  it('is no matter elsewhere: that there is none there is the answer', () => {
    expect(talk('disability', 'in Mongolia?')?.type).toBe('nothing');
    expect(talk('labour inspection China', 'when was it published', 'any for Mongolia')?.type).toBe(
      'nothing',
    );
    expect(shown('强迫劳动方面人社部说了什么', '蒙古那边呢')).toEqual([
      'press-2023-06-26-bridge-project-2-mongolia',
    ]);
  });
});

describe('the first of a list', () => {
  it.each([
    ['which projects were carried out in Laos', 'which ended first'],
    ['涉及老挝的项目', '哪个时间长'],
    ['projects in Cambodia', 'which one is the longest'],
    ['老挝有什么项目', '哪个更早'],
  ])('is told by when it ended, how long it took, when it began: %s, %s', (list, which) => {
    expect(shown(list, which)).toEqual(['brochure-project-employment-services-2013-2017']);
  });

  it('is shown with those it ties with', () => {
    expect(new Set(shown('how much money has China given to the ILO in total?', 'the biggest one?'))).toEqual(
      new Set([
        'brochure-project-skills-development-2018-2020',
        'brochure-project-employment-services-2013-2017',
      ]),
    );
  });

  it('leaves the list as it was for the last of it', () => {
    const counted = 'how many agreements has the ILO signed with the ACFTU?';
    expect(shown(counted, 'what was the first?')).toEqual(['press-2014-03-27-actrav-acftu-agreement']);
    expect(shown(counted, 'what was the first?', 'and the most recent one?')).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
    ]);
    expect(shown('SCORE的记录', '最早的是哪条', '最新的呢')).toEqual([
      'whatsnew-2017-score-midterm-review-deqing',
    ]);
  });
});

describe('all of a list', () => {
  it.each([
    ['how many MoUs did the ILO sign in 2019?', 'list them', 4],
    ['2019年签了几份备忘录', '分别是什么', 4],
    ['total funding from China 2018-2020', 'which projects are counted?', 3],
    ['list all records on Mongolia', 'how many is it', 8],
    ['残疾人就业', '有几条', 2],
    ['list all seminars and workshops with unions', 'how many is that?', 3],
    ['mining', 'timeline of these', 2],
  ])('is listed, counted or put in order, and nothing else: %s, %s', (list, view, total) => {
    expect(talk(list, view)?.total).toBe(total);
  });

  it.each([
    ['please sort Mongolia records newest first', ['all records on Mongolia', 'newest first']],
    ['把蒙古国的记录按时间倒序排一下', ['蒙古国的记录', '按时间倒序']],
  ])('is put in an order in the question itself or after it: %s', (inOne, inTwo) => {
    expect(shown(inOne)).toEqual(shown(...inTwo));
    expect(published(inOne)[0]).toBe('2023-09-26');
  });

  it.each(['有金额的项目按钱排', '項目經費由高至低'])('is put in the order of its money: %s', (question) => {
    const sums = (talk(question)?.hits ?? []).map(({ record }) =>
      Math.max(...record.money.map(({ amount }) => amount)),
    );
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(sums).toHaveLength(4);
  });

  it.each([
    ['东南亚的项目', '哪些是中国出钱的', 3],
    ['social protection records', 'only China funded', 3],
    ['South-South cooperation', 'which of those have money attached', 5],
    ['seminars held in Beijing', 'which of these were organised with ACFTU', 2],
  ])('is what somebody paid for, what states a sum or has a party: %s, %s', (list, part, found) => {
    expect(talk(list, part)?.total).toBe(found);
  });

  it.each([
    ['agreements since 2019', 'drop the union one'],
    ['2019年以来的协议', '去掉工会那份'],
  ])('is all but one that is told: %s, %s', (list, text) => {
    const left = shown(list, text);
    expect(left).not.toContain('brochure-mou-2019-acftu-trade-unions');
    expect(left).toContain('brochure-mou-2019-mem-work-safety');
  });
});

describe('a list without some of it', () => {
  it.each([
    ['2014年的新闻稿', '不是强迫劳动的', '除了强迫劳动的'],
    ['2014年的新闻稿', '哪些不是关于强迫劳动的', '除了强迫劳动的'],
    ['项目', '不是中国的', '除了中国的'],
    ['培训', '不是柬埔寨的', '除了柬埔寨的'],
    ['press releases 2014', 'not forced labour', 'except forced labour'],
  ])('is told by what it is not: %s, %s', (list, text, same) => {
    expect(new Set(shown(list, text))).toEqual(new Set(shown(list, same)));
    expect(shown(list, text).length).toBeGreaterThan(0);
  });

  it('is no list of what is only asked about', () => {
    expect(shown('2014年的新闻稿', '是不是强迫劳动的')).toEqual(shown('2014年的新闻稿', '强迫劳动的'));
  });
});

describe('a list that is counted', () => {
  it.each([
    ['press releases on skills', 'how many on Cambodia', 2],
    ['press releases 2014', 'how many about forced labour', 2],
    ['关于技能的新闻稿', '关于柬埔寨的有几条', 2],
  ])('has so many of a sort: %s, %s', (list, text, number) => {
    const answer = talk(list, text);
    expect(answer?.type === 'figures' && answer.total).toBe(number);
  });

  it('has so many left', () => {
    const answer = talk('press releases 2014', 'except forced labour', 'how many are left');
    expect(answer?.type === 'figures' && answer.total).toBe(8);
    expect(talk('2014年的新闻稿', '不是强迫劳动的', '还剩几条')?.total).toBe(8);
  });

  it.each([
    ['强迫劳动', '有几条'],
    ['events in Guangzhou', 'how many'],
    ['press releases about skills', 'how many are there'],
  ])('keeps its order, so that one of it is the one on the screen: %s, %s', (list, text) => {
    expect(shown(list, text)).toEqual(shown(list));
    expect(shown(list, text, 'the second one')).toEqual(shown(list).slice(1, 2));
  });

  it('is shown from its beginning', () => {
    const turns = ['press releases 2023', 'next page', 'how many'];
    expect(shown(...turns, 'the first one')).toEqual(shown('press releases 2023').slice(0, 1));
  });

  it('shows a record of it and no number of that', () => {
    expect(talk('how many press releases about skills', 'the second one')?.type).toBe('record');
  });
});
