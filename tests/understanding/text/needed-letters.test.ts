import { describe, expect, it } from 'vitest';
import { holds, holdsAny, matchesOf, stretchesOfAll } from '../../../src/understanding/text/matches.ts';
import { type Need, neededBy, waysToMeet } from '../../../src/understanding/text/needed-letters.ts';

/** The first letters of each way to meet what a pattern needs; `undefined` where nothing can be told. */
function telling(pattern: RegExp): readonly string[] | undefined {
  const need = neededBy(pattern);
  return need && waysToMeet(need).map(({ first }) => first);
}

describe('the most telling letters that a pattern needs', () => {
  it('is one of what its alternatives need', () => {
    expect(telling(/\b(?:wage|salary|pay)\b/u)).toEqual(['wag', 'sal', 'pay']);
  });

  it('is the rarest of what stands in a row: a Chinese character before letters', () => {
    expect(telling(/(?:ab|cd) of 工会/u)).toEqual(['f 工会'.slice(1)]);
  });

  it('is one of a few characters in brackets, a range of them or a digit', () => {
    expect(telling(/[工会]|[2-4]/u)).toEqual(['工', '会', '2', '3', '4']);
    expect(telling(/no \d/u)).toEqual(['no ']);
    expect(telling(/[a-z]|[^a]/u)).toBeUndefined();
  });

  it('is nothing that may be left out, or that must not stand there', () => {
    expect(telling(/(?:the )?a?b*c{0,2}(?<!no )(?!never)xyz/u)).toEqual(['xyz']);
    expect(telling(/(?:the)?|word/u)).toBeUndefined();
  });

  it('is what must stand before or behind the match as well', () => {
    expect(telling(/(?<=signed )\d+(?= in)/u)).toEqual(['sig']);
  });

  it('cannot be told where one alternative needs nothing, or capitals do not count', () => {
    expect(telling(/word|\p{L}+/u)).toBeUndefined();
    expect(telling(/word/iu)).toBeUndefined();
    expect(telling(/(?i:word)/u)).toBeUndefined();
    expect(telling(/word/)).toBeUndefined();
  });

  it('reads escapes, names of groups, nested classes and characters of two units as what they are', () => {
    expect(telling(/\x41\p{L}(?<one>\.\d)\k<one>/u)).toEqual(['A']);
    expect(telling(/[[\p{L}]--[abc]]z/v)).toEqual(['z']);
    expect(telling(/\uE000+/u)).toEqual(['\uE000']);
    expect(telling(/𠮶?那/u)).toEqual(['那']);
    expect(telling(/[a[]b/u)).toEqual(['b']);
  });
});

describe('all that a pattern needs', () => {
  const shown = (need: Need | undefined): unknown =>
    need === undefined || need.kind === 'letters' ? need?.letters : { [need.kind]: need.of.map(shown) };

  it('is every run of letters of a word, and of each of its parts, the rarest first', () => {
    expect(shown(neededBy(/no wage/u))).toEqual({ all: ['wag', 'age', 'no ', 'o w', ' wa'] });
    expect(shown(neededBy(/how \w+(?=(?:钱|cost)\b)/u))).toEqual({
      all: [{ all: ['how', 'ow '] }, { any: ['钱', { all: ['cos', 'ost'] }] }],
    });
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

  it('tries no pattern of which a text holds a part only, and none less for it', () => {
    const tried = [/no wages/u, /wages? (?:due|paid)/u, /\d/u, /wages paid late/u, /paid/u];
    const matching = (text: string) => tried.findIndex((one) => holds(text, one));
    expect(['wages paid', 'no wages', 'wages paid late', 'due', '5 wages'].map(matching)).toEqual([
      1, 0, 1, -1, 2,
    ]);
    for (const text of ['wages paid', 'no wages', 'wages paid late', 'due', 'late wages 5'])
      for (const from of tried.keys())
        expect(holdsAny(text, tried.slice(from))).toBe(tried.slice(from).some((one) => one.test(text)));
  });

  it('is not misled by the text looked through before', () => {
    expect(matchesOf('wages', /wage/gu)).toHaveLength(1);
    expect(matchesOf('sages', /wage/gu)).toHaveLength(0);
    expect(holds('wages', /wage/u)).toBe(true);
    expect(holdsAny('sages', [/wage/u, /sage/u])).toBe(true);
    expect(holdsAny('pages', [/wage/u, /sage/u])).toBe(false);
  });
});
