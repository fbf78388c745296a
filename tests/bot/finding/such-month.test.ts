import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('a month without its year', () => {
  it.each([
    ['events in March', '-03', 'March 2026'],
    ['3月有什么活动', '-03', '2026年3月'],
    ['4月的新闻稿', '-04', '2026年4月'],
    ['press releases in December', '-12', 'December 2025'],
  ])('is that of any year where the last such month has none: %s', (text, month, last) => {
    const { hits, remarks } = ask(text);
    expect(hits.length).toBeGreaterThan(0);
    for (const { record } of hits)
      expect((record.dates.start ?? record.dates.published)?.value).toContain(month);
    expect(remarks.join()).toContain(last);
  });

  it.each(['上个月有什么活动', "this month's news"])('is no month told by its distance: %s', (text) => {
    expect(ask(text).type).toBe('nothing');
  });
});
