import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const TODAY = '2024-06-15';

function ask(text: string) {
  return desk.answer({ kind: 'say', text }, { today: TODAY });
}

it.each([
  ['what is the largest training by participants', 'more than 250'],
  ['which event had the most participants', 'more than 250'],
  ['best attended event', 'more than 250'],
  ['biggest event', 'more than 250'],
  ['哪次培训参加的人最多', '超过 250'],
  ['参加人数最多的活动是哪个', '超过 250'],
  ['which training had the fewest participants', 'more than 200'],
])('a gathering is as big as many people came: %s', (text, first) => {
  const answer = ask(text);
  expect(answer.type).toBe('fact');
  expect(answer.type === 'fact' && answer.statement.split(/;|；/u)[0]).toContain(first);
  expect(answer.text).toMatch(/more that fit state no number|未写明/u);
});

it.each([
  ['biggest meeting by attendance', 'No record of the kind Meeting states how many came'],
  ['人数最多的会议', '“会议”类记录均未写明参加人数'],
])('where none of the kind says how many came, others are told with a word on it: %s', (text, said) => {
  expect(ask(text).text).toContain(said);
});

it.each([
  ["How many years is the ILO's promise to Mongolia for?", /: 5$/u],
  ['How many years ahead does the promise between the ILO and Mongolia reach?', /: 5$/u],
  ['how long did the Deqing meeting last', /1 day/u],
])('something lasts as long as is told of it: %s', (text, length) => {
  expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(length) });
});

it.each(['how long was the video message', '战略伙伴关系谅解备忘录多长时间'])(
  'the days of a gathering or a signing are no length of anything else: %s',
  (text) => expect(ask(text).text).toMatch(/No record states how long|没有记录写明持续了多久/u),
);

it('money still tells which project is the biggest', () => {
  expect(ask('最大的项目').text).toContain('金额从大到小');
  expect(ask('biggest training budget').text).toContain('US$200,000');
});

it.each(['longest event', '最长的活动'])('what is longest is of the kind asked for: %s', (text) => {
  expect(ask(text).hits.map(({ record }) => record.kind)).not.toContain('project');
});

it('a training of some year is no year long', () => {
  expect(ask('shortest training').text).toContain('No record states how long that lasted');
});

it('the longest project by years is the one that lasted most of them', () => {
  expect(ask('longest project by years')).toMatchObject({ type: 'matches' });
});

it.each([
  ['projects by status', 'ended: 4'],
  ['how many projects are ongoing vs ended', 'ended: 4'],
  ['number of ongoing and completed projects', 'ended: 4'],
  ['按状态统计项目', '已结束：4'],
  ['有多少项目进行中，多少已结束', '已结束：4'],
])('things are counted by whether they run or are over: %s', (text, row) => {
  const answer = ask(text);
  expect(answer).toMatchObject({ type: 'figures' });
  expect(answer.text).toContain(row);
  expect(answer.text).toMatch(/as of 15 June 2024|截至2024年6月15日/u);
});

it.each([
  'How many participants did the ILO-China-ASEAN high-level seminar have?',
  'How many people were trained in the Myanmar skills project?',
  '赞比亚矿山项目培训了多少矿工',
  '北京不稳定就业研讨会有多少人参加',
  '无锡研讨班有多少人参加',
  '高质量就业研讨会来了多少代表',
  'JPO一年招多少中国学生',
  'how many students does the Internship Programme accept?',
  'how many Chinese students got into the JPO programme?',
  'How many students get trained every year?',
  'ILO每年录用多少实习生',
  'how many people work for the ILO Beijing office?',
])('a number that no record states is told by no other number, sum or body: %s', (text) => {
  expect(ask(text)).toMatchObject({ type: 'matches' });
  expect(ask(text).text).toMatch(/No record states that number|没有记录写明这个数字/u);
});

it.each([
  ['How many students came to hear about the JPO Programme?', 'about 150'],
  ['德清研讨会有多少人参加', '80'],
  ['ITC2018年培训了多少中国青年专家', '超过 250'],
  ['how many Chinese youngsters did the training centre take in 2018?', 'more than 250'],
])('the number of those who came still is: %s', (text, number) => {
  expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(number) });
});

it.each(['参加都灵博览会花了多少钱', 'how much did it cost to attend the Turin fair?'])(
  'what it cost is told by no note on who came: %s',
  (text) => expect(ask(text).text).toMatch(/No record states that amount|没有记录写明这笔金额/u),
);

it.each([
  '包括人社部那份在内，2019年4月和6月一共签了几份备忘录？',
  '加上应急管理部那份，2019年签了多少份备忘录',
  'including the ACFTU one, how many memoranda were signed in April and June 2019?',
  'How many MOUs were signed in 2019, counting the Ministry of Transport one?',
])('what is counted with the others narrows nothing: %s', (text) => {
  expect(ask(text)).toMatchObject({ type: 'figures', total: 4 });
});

it('records are still counted by year', () => {
  expect(ask('how many agreements per year?').text).toContain('2019: 4');
  expect(ask('ILO每年办多少场研讨会').text).toContain('2017年：');
});
