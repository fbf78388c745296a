import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const REMARK = /stands in no record|没有记录使用/u;

describe('an expression that no record has', () => {
  it.each([
    ['gig workers', 'Precarious work'],
    ['seminars on gig workers', 'Precarious work'],
    ['unemployment insurance', 'Social security'],
    ['elderly care', 'Care economy'],
    ['textile workers', 'Suppliers of international brands'],
    ['coal mining', 'Mining sector'],
    ['工伤保险', '社会保障'],
    ['农民工', '劳务移民'],
    ['平台工人', '不稳定就业'],
  ])('is told beside what is found on the subject nearest to it: %s', (text, subject) => {
    const found = answer(text);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.text).toMatch(REMARK);
    expect(found.text.split('\n').find((line) => REMARK.test(line))).toContain(subject);
  });

  it.each([
    'maids',
    '保姆',
    'wheelchairs',
    'migrants',
    'labor inspection',
    'occupational health and safety',
    'OSH',
    '安全生产',
    'gender equality',
    'trade unions',
    'disability',
    'disabled workers',
    'aprenticeships',
    '三方机制有哪些活动',
    'climate',
  ])('is none that a record has in its own or in plain words, or in another form: %s', (text) => {
    const found = answer(text);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.text).not.toMatch(REMARK);
  });

  it('is no news where something else tells what is meant', () => {
    expect(answer('what did the union federation say about unemployment insurance reform').text).not.toMatch(
      REMARK,
    );
  });
});
