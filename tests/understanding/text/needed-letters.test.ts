import { describe, expect, it } from 'vitest';
import { holds, holdsAny, matchesOf, stretchesOfAll } from '../../../src/understanding/text/matches.ts';
import { neededBy } from '../../../src/understanding/text/needed-letters.ts';

describe('what a pattern needs of a text', () => {
  it('is one of what its alternatives need', () => {
    expect(neededBy(/\b(?:wage|salary|pay)\b/u)).toEqual(['wag', 'sal', 'pay']);
  });

  it('is the rarest of what stands in a row: a Chinese character before letters', () => {
    expect(neededBy(/(?:ab|cd) of 工会/u)).toEqual(['f 工会'.slice(1)]);
  });

  it('is nothing that may be left out, or that must not stand there', () => {
    expect(neededBy(/(?:the )?a?b*c{0,2}(?<!no )(?!never)xyz/u)).toEqual(['xyz']);
    expect(neededBy(/(?:the)?|word/u)).toBeUndefined();
  });

  it('is what must stand before or behind the match as well', () => {
    expect(neededBy(/(?<=signed )\d+(?= in)/u)).toEqual(['sig']);
  });

  it('cannot be told where one alternative needs nothing, or capitals do not count', () => {
    expect(neededBy(/word|\d+/u)).toBeUndefined();
    expect(neededBy(/word/iu)).toBeUndefined();
    expect(neededBy(/(?i:word)/u)).toBeUndefined();
    expect(neededBy(/word/)).toBeUndefined();
  });

  it('reads escapes, names of groups, nested classes and characters of two units as what they are', () => {
    expect(neededBy(/\x41\p{L}(?<one>\.\d)\k<one>/u)).toEqual(['A']);
    expect(neededBy(/[[\p{L}]--[abc]]z/v)).toEqual(['z']);
    expect(neededBy(/\uE000+/u)).toEqual(['\uE000']);
    expect(neededBy(/𠮶?那/u)).toEqual(['那']);
    expect(neededBy(/[a[]b/u)).toEqual(['b']);
  });
});

describe('looking through a text', () => {
  const patterns = [/\bwages?\b/gu, /\d+/gu, /工会?/gu];

  it('finds all that the patterns find by themselves, in their order', () => {
    for (const text of ['', 'wage 12 工', 'wages, wages', 'w a g e', '3工会4'])
      expect(stretchesOfAll(text, patterns)).toEqual(
        patterns.flatMap((one) =>
          [...text.matchAll(one)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
        ),
      );
  });

  it('is not misled by the text looked through before', () => {
    expect(matchesOf('wages', /wage/gu)).toHaveLength(1);
    expect(matchesOf('sages', /wage/gu)).toHaveLength(0);
    expect(holds('wages', /wage/u)).toBe(true);
    expect(holdsAny('sages', [/wage/u, /sage/u])).toBe(true);
    expect(holdsAny('pages', [/wage/u, /sage/u])).toBe(false);
  });
});
