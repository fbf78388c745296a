import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buttonValue,
  listState,
  pageOf,
  readButtonValue,
  recordState,
  voteState,
} from '../../src/slack/button-state.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { arbitraryText } from './arbitrary-answer.ts';

const list = listState({ text: '"decent work" -news', offset: 20, language: 'zh', day: '2026-11-22' });

describe('the state of a button', () => {
  it('comes back as it was', () => {
    for (const state of [list, recordState('a-b', list), recordState('a-b', list, list), voteState('en')]) {
      expect(readButtonValue(buttonValue(state))).toEqual(state);
    }
  });

  it('fits into a button whatever the question, and comes back', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const state = recordState(
          'x'.repeat(100),
          list,
          listState({ text, offset: 99_990, language: 'zh', day: list.d }),
        );
        expect(buttonValue(state).length).toBeLessThanOrEqual(LIMITS.buttonValue.max);
        expect(readButtonValue(buttonValue(state))).toEqual(state);
      }),
    );
  });

  it('keeps a question of 512 characters whole', () => {
    const text = 'x'.repeat(512);
    expect(listState({ text, offset: 0, language: 'en', day: list.d }).q).toBe(text);
  });

  it('leads from a record back to its list, and from a record opened beside it nowhere', () => {
    expect(pageOf(recordState('a-b', list, list))).toEqual(list);
    expect(pageOf(recordState('a-b', list))).toBeUndefined();
    expect(pageOf(list)).toBe(list);
  });

  it.each([
    undefined,
    7,
    '',
    'null',
    '{',
    '[]',
    '{"v":1}',
    JSON.stringify({ ...list, v: 2 }),
    JSON.stringify({ ...list, o: -1 }),
    JSON.stringify({ ...list, o: 1.5 }),
    JSON.stringify({ ...list, d: 'today' }),
    JSON.stringify({ ...list, l: 'fr' }),
    JSON.stringify({ ...list, more: true }),
    JSON.stringify({ ...list, q: 'x'.repeat(2_000) }),
    '{"__proto__":{"k":"list"}}',
  ])('is not read from %j', (value) => {
    expect(readButtonValue(value)).toBeUndefined();
  });
});
