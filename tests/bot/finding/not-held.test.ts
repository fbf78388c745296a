import { beforeAll, describe, expect, it, test } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map((hit) => hit.record.id);

describe('an office that nobody in the records holds', () => {
  it.each([
    'Who is the president of Mongolia?',
    'name of the labour minister of Cambodia, who is it',
    "who is Pakistan's ambassador",
    '蒙古国总理是谁',
    '柬埔寨劳动部长是谁',
  ])('leads to nothing: “%s”', (text) => expect(ids(text)).toEqual([]));

  it('does not stand in the way of one that is held', () =>
    expect(ids('who was the vice minister of China who signed in June 2012')[0]).toBe(
      'press-2012-06-12-china-ilo-south-south-agreement',
    ));
});

it.each([
  '中国每年交多少会费',
  '中国欠会费吗',
  "China's assessed contribution",
  'how much are the membership dues',
])('dues of members are no matter of unions: “%s”', (text) => expect(ids(text)).toEqual([]));

it.each([
  'ILO Beijing opening hours',
  '北京局几点上班',
  'list of abbreviations',
  'salary of ILO interns',
  'salary at the ILO',
])('what no record is on has no record that only holds a word of it: “%s”', (text) =>
  expect(ids(text)).toEqual([]),
);

it.each(['who do I call about a project in Mongolia', 'whom do I phone about a meeting in Mongolia'])(
  'whoever is reached in a country is told whatever it is about: “%s”',
  (text) => expect(ids(text)).toEqual(['contact-ilo-beijing']),
);

it('what was announced is told by its day', () =>
  expect(ids('when was the new country director announced')).toEqual([
    'press-2014-03-04-new-country-director',
  ]));

describe('what a country gave that gave nothing', () => {
  it.each([
    'donations from Japan',
    'Japanese contributions to the ILO',
    'money from Korea',
    '日本政府的捐款',
  ])('leads to nothing: “%s”', (text) => expect(ids(text)).toEqual([]));

  it.each(['funding from China', 'Chinese contributions', '中国的资助', 'US funding'])(
    'is found where somebody of it had a part: “%s”',
    (text) => expect(ids(text)).not.toEqual([]),
  );
});

describe('a nation that only describes somebody', () => {
  it('is no condition', () =>
    expect(ids("the portuguese politician's statement on Belt and Road")[0]).toBe(
      'brochure-statement-guterres-belt-and-road',
    ));
});

describe('an office of a body in a place', () => {
  it.each([
    'does the ILO have an office in Shanghai',
    'ILO在上海有办事处吗',
    'is there an ILO branch in Guangzhou',
  ])('is not there because something else was: “%s”', (text) => expect(ids(text)).toEqual([]));

  it.each([
    'is there an ILO office in Beijing',
    'ILO在北京有办事处吗',
    'what did the ILO office in Beijing open in Shanghai',
  ])('is told, and what it did is no such question: “%s”', (text) => expect(ids(text)).not.toEqual([]));
});

describe('who came before or after somebody', () => {
  it.each([
    'who ran the Beijing office before De Meyer arrived',
    "who was Tim De Meyer's predecessor",
    '戴晓初之前的局长是谁',
  ])('is never the one who is named: “%s”', (text) => expect(ids(text)).toEqual([]));

  it.each(['who became country director in 2014', 'who is Tim De Meyer', '戴晓初是谁'])(
    'is another question than who somebody is: “%s”',
    (text) => expect(ids(text)).not.toEqual([]),
  );
});

describe('a statement of one body on a matter', () => {
  it('is no record on the body alone', () =>
    expect(ids("the Enterprise Confederation's statement on forced labour")).toEqual([]));
});

describe('a place in a story', () => {
  it.each([
    "My daughter lives near Geneva and has been asking me for weeks whether the ILO's HR people ever told students in China how to become a junior professional officer",
    '宿舍椅子坐得腰疼，听说劳工组织有本教人改善工位的手册，第二版出中文了没',
  ])('is no condition beside a subject that is held: “%s”', (text) => expect(ids(text)).not.toEqual([]));

  it('is one in a short question', () => expect(ids('seminar on precarious work in Geneva')).toEqual([]));
});

describe('a well-known body or city that no record is on', () => {
  it.each([
    'MoU with the Ministry of Education',
    'agreement with the World Health Organization',
    '跟世界卫生组织签的那份协议',
    '全国妇联跟劳工组织签的备忘录',
    'UNICEF projects',
    '复旦大学的宣讲会',
    'SCORE factories in Chengdu',
    '成都有没有工厂参加SCORE？',
  ])('is not made up for by records that hold words of its name: “%s”', (text) =>
    expect(ids(text)).toEqual([]),
  );

  it('is told as not held, with those that are', () => {
    const answer = desk.answer(
      { kind: 'say', text: 'MoU with the Ministry of Education' },
      { today: '2024-06-15' },
    );
    expect(answer.text).toContain('No record is on Ministry of Education');
    expect(answer.text).toContain('Ministry of Human Resources and Social Security');
  });

  it('hides nothing where an agreement is with somebody who is held', () =>
    expect(ids('MoU with the Ministry of Transport')).toEqual([
      'brochure-mou-2019-transport-maritime-labour',
    ]));
});

describe('a word in front of a sort of body', () => {
  it.each([
    'anything about working for the ILO after university',
    'careers at the ILO before finishing university',
  ])('names none where it only joins: “%s”', (text) => expect(ids(text)).not.toEqual([]));
});

describe('a country beside a subject of which no record is there', () => {
  it.each(['small company safety training SCORE in Mongolia?'])('leads to nothing: “%s”', (text) =>
    expect(ids(text)).toEqual([]),
  );
});

describe('what says only in what form an answer should be', () => {
  it.each([
    ['could you summarise the Bridge Project', 'press-2023-06-26-bridge-project-2-mongolia'],
    ['permanent seat on the ILO governing body? source pls', 'profile-china-in-ilo'],
    ['蒙古签了五年协议？属实吗', 'press-2023-09-26-better-jobs-mongolia'],
    ['全總2014年的協議？請附出處', 'press-2014-03-27-actrav-acftu-agreement'],
  ])('is not searched for: “%s”', (text, id) => expect(ids(text)[0]).toBe(id));
});

test('whoever wants to cite the records is told what they are taken from', () => {
  for (const text of ['how do I cite these records', '怎么引用这些资料 来源是什么', '要如何引用這些記錄？'])
    expect(desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).text).toMatch(/come from|来源|來源/);
});
