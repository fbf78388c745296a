import { describe, expect, it } from 'vitest';
import { askedCompanionOf } from '../../../src/answering/asked/asked-companion.ts';

describe('whose companion a question asks for', () => {
  it.each([
    ['who delivers it alongside the league?', 'the league'],
    ['which body ran the seminar together with the league', 'the league'],
    ['谁和联盟一起办的', '联盟'],
    ['跟联盟搭档的是谁', '联盟'],
  ])('is found in “%s”', (asked, known) => {
    expect(askedCompanionOf(asked)).toBe(known);
  });

  it.each([
    'the seminar held together with the league',
    '联盟和工会一起办的研讨会',
    'who signed with a blue pen',
  ])('is none in “%s”', (asked) => {
    expect(askedCompanionOf(asked)).toBeUndefined();
  });
});
