import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('the whole collection', () => {
  it.each(['all records', 'show me everything', 'documents', '所有记录'])(
    'is listed, newest first: “%s”',
    (text) => {
      const answer = ask(text);
      expect(answer.type).toBe('matches');
      expect(answer.type === 'matches' && answer.total).toBe(91);
      expect(answer.hits[0]?.record.dates.published?.value).toMatch(/^2024/);
    },
  );

  it.each([
    ['what topics do you have', 'South-South cooperation: 18'],
    ['list topics', 'South-South cooperation: 18'],
    ['有哪些主题', '南南合作：18'],
    ['kinds of records', 'Press release: 40'],
  ])('is told apart: “%s”', (text, row) => expect(ask(text).text).toContain(row));

  it.each([
    'budget',
    'project budgets',
    'how much money',
    'how much do the projects cost',
    '项目预算',
    '预算多少',
  ])('is all the money there is: “%s”', (text) => {
    const answer = ask(text);
    expect(answer.type === 'figures' && answer.heading).toContain('2,945,000');
    expect(answer.hits.length).toBeGreaterThan(3);
  });

  it.each([
    ['which countries are covered', 'Zambia'],
    ['涉及哪些国家', '赞比亚'],
    ['list of organisations', 'All-China Federation of Trade Unions'],
    ['涉及哪些机构', '中华全国总工会'],
    ['list of people', 'Tim De Meyer'],
    ['有哪些人', '戴晓初'],
  ])('is asked for its names: “%s”', (text, name) => {
    const answer = ask(text);
    expect(answer.type === 'fact' && answer.statement).toContain(name);
  });

  it.each(['which countries did the 745,000 dollars go to', 'what happened to people after the 2008 crash'])(
    'is not what is asked of something: “%s”',
    (text) => expect(ask(text).hits.length).toBeLessThan(8),
  );
});
