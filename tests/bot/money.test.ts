import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string): Answer => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => ask(text).hits.map((hit) => hit.record.id);

describe('what somebody gave', () => {
  it.each([
    ['how much did China pour into skills development in Myanmar', 'US$1,000,000'],
    ['中国给巴基斯坦的社会保护项目投了多少', '745,000美元'],
    ['what did Beijing pledge in 2012', 'US$1'],
  ])('“%s” is the sum: %s', (text, sum) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(sum);
  });

  it.each([
    ['what do all the donations from China in 2018 add up to', 'US$1,945,000'],
    ['中国一共出过哪些资金', '2,945,000美元'],
    ['all the money Beijing gave since 2018', 'US$1,945,000'],
  ])('“%s” is a total: %s', (text, total) => {
    expect(ask(text)).toMatchObject({ type: 'figures' });
    expect(ask(text).text).toContain(total);
  });

  it.each([
    ['what was the largest single contribution?', 'US$1,000,000'],
    ['lowest amount on file', 'US$200,000'],
    ['最小的一笔资金是多少', '200,000美元'],
  ])('“%s” is the amount itself: %s', (text, amount) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(amount);
  });

  it('lists projects where these were asked for, not the sum', () =>
    expect(ask('projects with the biggest budgets').type).toBe('matches'));

  it('says in which currencies there are amounts when nobody has the one asked for', () => {
    expect(ask('grants in pounds')).toMatchObject({ type: 'nothing' });
    expect(ask('grants in pounds').text).toContain('US Dollar');
    expect(ask('有英镑的资助吗').text).toContain('美元');
  });

  it('reads bounds as people say them', () =>
    expect(ask('projects over 300k but under 900k').text).toContain('more than 300,000 · less than 900,000'));
});

describe('what was paid for by somebody', () => {
  it.each([
    ['projects that China paid for', 4],
    ['由中国出资的项目', 4],
  ])('“%s” puts first what the records say was', (text, count) => {
    const first = ask(text).hits.slice(0, count);
    expect(first.map(({ record }) => record.money[0]?.from)).toEqual(Array(count).fill('china-government'));
  });

  it.each(['training sponsored by universities', '高校赞助的培训有哪些'])(
    '“%s” goes by the sort of body where none is named',
    (text) =>
      expect(ids(text).slice(0, 2).sort()).toEqual([
        'brochure-itc-training-2018',
        'brochure-youth-leadership-academy',
      ]),
  );

  it('gives nobody else’s projects', () => {
    expect(ids('projects paid for by the Korean government')).toEqual([]);
    expect(ids('加拿大政府出资的项目')).toEqual([]);
  });
});
