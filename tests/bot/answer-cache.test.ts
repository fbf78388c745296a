import { describe, expect, it, vi } from 'vitest';
import { createAnswerCache } from '../../src/bot/answer-cache.ts';
import type { HelpAnswer } from '../../src/domain/answer.ts';

const TODAY = { today: '2024-06-15' };

function answer(text: string): HelpAnswer {
  return {
    type: 'help',
    language: 'en',
    asked: '',
    understood: '',
    remarks: [],
    hits: [],
    total: 0,
    text,
    heading: text,
    sections: [],
  };
}

describe('the cache of answers', () => {
  it('works once on a request that comes again the same day', () => {
    const cached = createAnswerCache();
    const work = vi.fn(() => answer('yes'));
    const first = cached({ kind: 'say', text: 'news' }, TODAY, work);
    expect(cached({ kind: 'say', text: 'news' }, TODAY, work)).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('works again on another request and on another day', () => {
    const cached = createAnswerCache();
    const work = vi.fn(() => answer('yes'));
    cached({ kind: 'say', text: 'news' }, TODAY, work);
    cached({ kind: 'say', text: 'news', offset: 5 }, TODAY, work);
    cached({ kind: 'say', text: 'news' }, { today: '2024-06-16' }, work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('forgets what was asked for longest ago when the answers grow too big', () => {
    const cached = createAnswerCache(25_000);
    const asked = vi.fn();
    const ask = (text: string) =>
      cached({ kind: 'say', text }, TODAY, () => {
        asked(text);
        return answer('x'.repeat(2_000));
      });
    for (const text of ['first', 'second', 'first', 'third', 'first', 'second']) ask(text);
    expect(asked.mock.calls.flat()).toEqual(['first', 'second', 'third', 'second']);
  });

  it('gives an answer too big to keep, and keeps none', () => {
    const cached = createAnswerCache(1_000);
    const work = vi.fn(() => answer('yes'));
    for (let time = 0; time < 2; time += 1)
      expect(cached({ kind: 'say', text: 'news' }, TODAY, work).text).toBe('yes');
    expect(work).toHaveBeenCalledTimes(2);
  });
});
