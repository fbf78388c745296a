import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('a part of a month without its year', () => {
  it.each([
    ['四月底那个提醒大家上班注意安全的日子', 'whatsnew-2017-world-day-safety-health'],
    ['early September seminar on social protection', 'brochure-seminar-2016-universal-social-protection'],
    ['Hongqiao forum in early November', 'press-2023-11-07-hongqiao-forum-safe-workplaces'],
    ['3月上旬在德清的会', 'whatsnew-2017-score-experience-sharing-deqing'],
    ['what happened in late October at Tsinghua', 'tsinghua-meeting-guo-yong-ilo'],
  ])('is that of any year where the last such one has none: %s', (text, id) => {
    const { hits, remarks } = ask(text);
    expect(hits[0]?.record.id).toBe(id);
    expect(remarks.join()).toContain('2026');
  });

  it.each(['early December seminar on social protection', '3月下旬的虹桥论坛'])(
    'is no other part of it: %s',
    (text) => expect(ask(text).type).toBe('nothing'),
  );
});

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
