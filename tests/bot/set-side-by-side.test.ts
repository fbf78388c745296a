import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const TODAY = '2024-06-15';

function ask(text: string) {
  return desk.answer({ kind: 'say', text }, { today: TODAY });
}

it.each(['China vs Mongolia', 'China versus Mongolia', '中国对比蒙古'])(
  'one set against the other is their comparison: %s',
  (text) => {
    const answer = ask(text);
    const compared = ask('compare China and Mongolia');
    expect(answer).toMatchObject({ type: 'figures', total: compared.type === 'figures' && compared.total });
  },
);

it.each([
  'DWCP 2016-2020 and 2023-2025',
  'DWCP 2016-2020 vs DWCP 2023-2025',
  'difference between the two DWCPs',
])('editions of one programme stand side by side, since no record is on both: %s', (text) => {
  const answer = ask(text);
  expect(answer).toMatchObject({ type: 'figures' });
  expect(answer.text).toMatch(/2016–2020: 3/u);
  expect(answer.text).toMatch(/2023–2025: 1/u);
});

it('things of two sorts are listed, the records of each', () => {
  const { hits } = ask('SCORE vs apprenticeship project');
  const titles = hits.slice(0, 2).map(({ record }) => record.title.en);
  expect(titles.join(' ')).toMatch(/SCORE/u);
  expect(titles.join(' ')).toMatch(/Apprenticeship/u);
});

it('countries named side by side without a word for setting them apart stay a search', () => {
  expect(ask('Cambodia and Laos')).toMatchObject({ type: 'matches' });
});

it.each([
  ['how much money did Japan give', 'No record states that amount.'],
  ['日本给了多少钱', '没有记录写明这笔金额。'],
  ['who is the president of Mongolia', 'No record names that person.'],
])('that there are records on the one thing named is not denied: %s', (text, reason) => {
  const answer = ask(text);
  expect(answer).toMatchObject({ type: 'nothing' });
  expect(answer.text).toContain(reason);
});

it.each([
  'how long ago was the last press release',
  'when was the last press release',
  '最近一篇新闻稿是什么时候',
])('a text is dated by the day it came out: %s', (text) => {
  expect(ask(text).text).toMatch(/Published: 7 March 2024|发布日期：2024年3月7日/u);
});

it('the countries of projects are where these work, not where a report of one is from', () => {
  const { text } = ask('which countries have projects');
  expect(text).toContain('Pakistan');
  expect(text.split('\n').slice(0, 3).join(' ')).not.toContain('Italy');
  expect(ask('which countries signed agreements').text).toContain('Mongolia');
});
