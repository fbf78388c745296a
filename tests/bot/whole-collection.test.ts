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
    ['give me a summary', 'Press release: 40'],
    ['总结一下', '新闻稿：40'],
  ])('is told apart: “%s”', (text, row) => expect(ask(text).text).toContain(row));

  it.each([
    ['who do we work with most', 'Most: Government of China'],
    ['our main partners', 'Most: Government of China'],
    ['主要合作伙伴有哪些', '最多：中国政府'],
    ['我们和谁合作最多', '最多：中国政府'],
    ['most common topics', 'Most: '],
    ['主要合作领域', '最多：'],
  ])('has those that come up most: “%s”', (text, row) => expect(ask(text).text).toContain(row));

  it.each([
    ['any updates', undefined],
    ['what’s happening?', undefined],
    ['近况如何', undefined],
    ['最近在忙什么', undefined],
    ['有什么新的吗', undefined],
    ['any updates', 'Mongolia'],
    ['近况如何', '蒙古'],
    ['有什么新的吗', '蒙古'],
  ])('is asked for what is newest: “%s” after %s', (text, before) => {
    const conversation = `${before}${text}`;
    const say = (words: string) =>
      desk.answer({ kind: 'say', text: words, conversation }, { today: '2024-06-15' });
    const found = before === undefined ? 91 : say(before).hits.length;
    const answer = say(text);
    expect(answer.type === 'matches' && answer.total).toBe(found);
    const days = answer.hits.map(({ record: { dates } }) => (dates.published ?? dates.start)?.value ?? '');
    expect(days[0]).toBe(days.toSorted().at(-1));
  });

  it.each(['give me a summary', '总结一下'])(
    'is not what is to be summed up after a record: “%s”',
    (text) => {
      const say = (words: string) =>
        desk.answer({ kind: 'say', text: words, conversation: text }, { today: '2024-06-15' });
      say('SCORE');
      expect(say(text).hits[0]?.record.id).toBe('whatsnew-2017-score-programme');
    },
  );

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
