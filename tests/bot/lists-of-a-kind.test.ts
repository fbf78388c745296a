import { beforeAll, describe, expect, it, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
let kindsOf: (record: { kind: string; covers: readonly string[] }) => string[];
beforeAll(async () => {
  const data = await assemble('data/records');
  desk = data.desk;
  kindsOf = ({ kind, covers }) =>
    [kind, ...covers].flatMap((one) => data.catalogue.vocabulary.withBroader('kind', one));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const records = (text: string) => ask(text).hits.map(({ record }) => record);

describe('a question that names just a kind', () => {
  it.each([
    ['got any footage? even a single clip would do', 'video'],
    ['anything I can watch?', 'video'],
    ['Memoranda of understanding: full list', 'agreement'],
    ["Background profiles for the ambassador's folder. No news, no events.", 'profile'],
    ['For our briefing binder: contacts, complete list', 'contact'],
    ['历年的备忘录一份份列出来，我好核对存档', 'agreement'],
    ['有没有视频？宣传处那边要素材', 'video'],
    ['领导、嘉宾的讲话有哪些能引用的', 'statement'],
    ['All the memorandums of understanding please, I have to put them in one table', 'agreement'],
    ['手头所有MOU、备忘录，一份别漏', 'agreement'],
    ["who can I ring or write to? everything you've got, phone, email, street", 'contact'],
    ['通讯录给一份呗', 'contact'],
    ['only the background profiles, nothing newsy', 'profile'],
    ['who went on record?', 'statement'],
    ['MOUs. All of them, no news stories around them', 'agreement'],
    ["just the projects in Cambodia, nothing that's a press release", 'project'],
    ['trainings only, spare me the news on them', 'training'],
    ['only the meetings, not the big conferences', 'meeting'],
    ['讲话致辞有哪些？新闻稿别混进来', 'statement'],
    ['Who can I actually write to? Give me every address card you hold', 'contact'],
    ['新同事入职，先给他看点概况简介类的东西', 'profile'],
    ['要学习领导讲话精神，谁的发言致辞都行，全部拉一遍', 'statement'],
    ['conferences – no seminars, please', 'conference'],
    ['Kindly all the communiqués from 2010', 'press-release'],
  ])('“%s” lists records of that kind', (text, kind) => {
    const found = records(text);
    expect(found.length).toBeGreaterThan(0);
    for (const record of found) expect(kindsOf(record)).toContain(kind);
  });

  it('lists the same records whatever words of asking stand around it', () => {
    const ids = (text: string) => records(text).map(({ id }) => id);
    expect(ids('every single agreement, one list pls')).toEqual(ids('agreements'));
    expect(ids('项目清单来一份')).toEqual(ids('项目'));
  });

  it.each(['蒙古国的会议', 'meetings in Mongolia'])(
    'means what else people came together for by the plain word: “%s”',
    (text) => expect(records(text).map(({ kind }) => kind)).toEqual(['seminar', 'seminar']),
  );

  it.each([
    ['stuff w laos pls', 'projects in Laos'],
    ['OSH in China, short list', 'OSH in China'],
    ['need a 3 bullet summary of SCORE', 'SCORE'],
    ['网上说的SCORE', 'SCORE'],
  ])('takes no word for the form of the answer as a condition: “%s”', (text, plain) =>
    expect(records(text)[0]?.id).toBe(records(plain)[0]?.id),
  );

  it('never shows what is not wanted', () => {
    const kinds = (text: string) => records(text).map(({ kind }) => kind);
    expect(kinds('Cambodia, skip the press releases')).not.toContain('press-release');
    expect(kinds('关于蒙古的，新闻不要')).not.toContain('press-release');
  });

  it('leaves out who has no part in it, not what only speaks of such', () => {
    const ids = records('the 2019 memoranda where a ministry signed, leave the union one aside').map(
      ({ id }) => id,
    );
    expect(ids).toContain('brochure-mou-2019-transport-maritime-labour');
    expect(ids).not.toContain('brochure-mou-2019-acftu-trade-unions');
  });

  it('shows the whole contact when several details are wanted', () => {
    const { text } = ask('phone numbers and e-mail addresses, all of them please');
    expect(text).toContain('6532 5091');
    expect(text).toContain('pardev@ilo.org');
  });

  it('leaves out what concerns China alone when other countries are wanted', () => {
    const found = records('projects outside China');
    expect(found.map(({ id }) => id)).toContain('press-2023-06-26-bridge-project-2-mongolia');
    expect(found.map(({ id }) => id)).not.toContain('whatsnew-2017-score-saws-pilot');
    // A partner from elsewhere makes it no project abroad.
    expect(found.map(({ id }) => id)).not.toContain('whatsnew-2017-score-programme');
  });

  it.each(['meetings outside Beijing', 'meetings not in Beijing', '不在北京的会议', '北京以外的会议'])(
    'leaves out what was in a city, and what says no place: "%s"',
    (text) => {
      const found = records(text).map(({ id }) => id);
      expect(found).toContain('whatsnew-2017-score-experience-sharing-deqing');
      expect(found).not.toContain('whatsnew-2017-domestic-workers-consultation');
    },
  );
});

describe('a question for other kinds than one', () => {
  it.each([
    'apart from press releases, what kinds of records do you have',
    'what other types of documents besides news do you hold',
    '除了新闻稿还存了什么别的类型',
    '除了新闻，你们还存了哪些种类',
  ])('leaves that kind out: “%s”', (text) => {
    const found = records(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ kind }) => kind === 'press-release')).toBe(false);
  });

  it('is not one for who else was there', () =>
    expect(records('apart from the workshop, what else happened in Deqing').length).toBeGreaterThan(0));
});

describe('a list in the order of its dates', () => {
  it.each([
    ['MoUs, newest first', 'newest'],
    ['list the seminars of 2011, oldest first', 'oldest'],
    ['2019年的备忘录，从新到旧排', 'newest'],
  ])('holds all of them, in that order: “%s”', (text, order) => {
    const { hits, question } = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
    expect(question?.order).toBe(order);
    expect(hits.length).toBeGreaterThan(2);
  });
});

test.each([
  ['records since 2023', /^202[34]/],
  ['list all records since 2019', /^20(?:19|2)/],
  ['documents before 2012', /^(?:19|201[01])/],
])('records of a time are all of it: “%s”', (text, then) => {
  const found = records(text);
  expect(found.length).toBeGreaterThan(4);
  for (const { dates } of found) expect((dates.published ?? dates.start)?.value).toMatch(then);
});

test.each([
  ['records by country as a table', 91],
  ['breakdown by country pls', 91],
  ['projects per year as table', 9],
  ['各年记录数量统计一下', 91],
])('numbers are asked for in whatever form: “%s”', (text, total) => {
  const answer = ask(text);
  expect(answer.type).toBe('figures');
  expect('total' in answer && answer.total).toBe(total);
});

test.each(['latest 5 items on china', 'latest five records on Mongolia', '最新5条中国的新闻'])(
  'how many of the latest are wanted is no word of theirs: “%s”',
  (text) => {
    const found = records(text);
    expect(found.length).toBeGreaterThan(4);
    expect((found[0]?.dates.published ?? found[0]?.dates.start)?.value).toMatch(/^202[34]/);
  },
);
