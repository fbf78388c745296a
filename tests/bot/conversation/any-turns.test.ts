import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk } = conversation();

/** What turns of a conversation are made of, with marks and letters that belong to nothing. */
const PIECES = [
  ...['MoUs signed in 2019', 'news of 2014', 'who signed it', 'mongolia', '2019年的备忘录', '蒙古', '谁签的'],
  ...[
    'and',
    'the second one',
    'the other',
    'only march',
    '20th',
    'newest first',
    'without SCORE',
    'sure?',
    'back',
  ],
  ...[
    '第二个',
    '那',
    '呢',
    '只看',
    '三月',
    '不要',
    '同一年',
    '那份',
    '不对',
    '换个话题，',
    ':',
    '，',
    '?',
    '((',
    '\u202e',
    '第第第',
  ],
];
const turn = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' '));

describe('any turns of a conversation', () => {
  it('are answered, each with something to read', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 2, maxLength: 4 }), (turns) => {
        expect(talk(...turns)?.text).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});
