import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/understanding/sheet.ts';

describe('the shorthand of chats', () => {
  it.each([
    ['whats new, ppl?', "what's new, people?"],
    ['acc. to the govt', 'according to the government'],
    ['gimme news tmrw', 'give me news tomorrow'],
    ['belt adn road wiht teh ILO', 'belt and road with the ilo'],
  ])('is read in full: “%s”', (text, full) => expect(new Sheet(text).folded).toBe(full));

  it.each(['thrush', 'acc-2', 'pplx', 'an acc in the bank'])('is no part of another word: “%s”', (text) =>
    expect(new Sheet(text).folded).toBe(text),
  );

  it('keeps what was typed', () => {
    const sheet = new Sheet('how many ppl came');
    expect(sheet.rest('with names')).toBe('how many ppl came');
    expect(sheet.typed(9, 15)).toBe('ppl');
  });
});
