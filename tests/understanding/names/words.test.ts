import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/understanding/names/words.ts';

describe('the words of folded text', () => {
  it.each(['rules of work', 'work', '  safe   work at sea ', ' ', ''])(
    'are the same whether or not a mark follows: "%s"',
    (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text}.`));
    },
  );

  it('stand where the text has them', () => {
    const text = ' safe  work at sea';
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['safe', 'work', 'at', 'sea']);
  });
});
