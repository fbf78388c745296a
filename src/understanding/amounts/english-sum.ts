import { type Bounds, CENT } from './bounds.ts';
import type { Sum } from './sum.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
/** Words of which numbers are put together. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
/** Numbers said otherwise. An article counts one only before a magnitude. */
const SAID: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['the', 1],
  ['that', 1],
  ['this', 1],
  ['same', 1],
  ['the same', 1],
  ['that same', 1],
  ...['round', 'cool', 'full', 'whole', 'single'].flatMap(
    (kind): Array<[string, number]> => [
      [`a ${kind}`, 1],
      [`one ${kind}`, 1],
      [`the ${kind}`, 1],
    ],
  ),
  ['one and a half', 1.5],
  ['two and a half', 2.5],
  ['half', 0.5],
  ['half a', 0.5],
  ['quarter', 0.25],
  ['a quarter', 0.25],
  ['a quarter of a', 0.25],
  ['three quarter', 0.75],
  ['three quarters', 0.75],
  ['three quarter of a', 0.75],
  ['three quarters of a', 0.75],
  ['a couple', 2],
  ['couple', 2],
  ['a couple of', 2],
  ['couple of', 2],
]);
/** "A few hundred thousand" is any number of them. */
const SOME: readonly string[] = ['a few', 'few', 'several', 'some'];
const SHORT: ReadonlySet<string> = new Set(['k', 'm', 'mil', 'mln', 'mio', 'mn']);
/** Beside "million" these speak of one sum. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'the',
  'that',
  'this',
  'same',
  'the same',
  'that same',
  'a round',
  'a cool',
  'a full',
  'a whole',
]);
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['grand', 1e3],
  ['hundred thousand', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
]);
/** "Six-figure", "7 digits": by how many figures a sum has. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  ['four', 'five', 'six', 'seven', 'eight', 'nine'].flatMap(
    (word, at): Array<[string, number]> => [
      [word, at + 4],
      [String(at + 4), at + 4],
    ],
  ),
);
/** "Hundreds of thousands" is more than one of them and fewer than ten. */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens of thousands', 1e4],
  ['hundreds of thousands', 1e5],
  ['millions', 1e6],
  ['tens of millions', 1e7],
]);

/** A million by itself is one where a dash makes a sum of it: "sub-million". */
const BARE: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['sub million', { max: 1e6 - CENT }],
  ['multi million', { min: 2e6 }],
  ['multimillion', { min: 2e6 }],
]);

const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '[ -]'))
    .join('|');
const DIGITS = "\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,6})?|\\.\\d{1,6}";
const WORD = anyOf([...WORDS.keys(), 'hundred']);
/** "Seven hundred and forty-five", at most so many words. */
const SPELT = `(?:${anyOf(WORDS.keys())})(?:[ -](?:and )?(?:${WORD})){0,5}`;
const MAGNITUDE = `[ -]?(?:${anyOf(MAGNITUDES.keys())})\\b`;
const FIGURES = `\\b(?:${anyOf(LENGTHS.keys())})[ -]?(?:figures?|digits?)\\b`;
/** "The grand opening", "a mill": beside an article only a magnitude that is nothing else. */
const PLAIN_MAGNITUDE = '[ -](?:hundred[ -]thousand|thousand|million|mil|mln|billion|bn)\\b';
const SAID_WITH_MAGNITUDE = `\\b(?:${anyOf([...SAID.keys(), ...SOME])})${PLAIN_MAGNITUDE}(?: and a half\\b)?`;

/** Pattern of a sum in English without its currency: "745,000", "half a mil", "three quarters of a million", "six-figure". */
export const ENGLISH_SUM = `(?:${FIGURES}|\\b(?:${anyOf(BARE.keys())})|\\bmillion(?=[ -](?:us )?dollars?\\b)|\\b(?:${anyOf(PLURALS.keys())})\\b|${SAID_WITH_MAGNITUDE}|(?:${DIGITS}|\\b${SPELT})(?:${MAGNITUDE})?(?: and a half\\b)?)`;

const PARTS = new RegExp(`^(?<n>.*?)(?:[ -]?(?<m>${anyOf(MAGNITUDES.keys())}))?(?<half> and a half)?$`, 'u');

/** Reads a sum as `ENGLISH_SUM` matches it. */
export function readEnglishSum(text: string): Sum | undefined {
  const length = LENGTHS.get(/^[a-z\d]+?(?=[ -]?(?:figure|digit))/.exec(text)?.[0] ?? '');
  if (length !== undefined) {
    const from = 10 ** (length - 1);
    return { amount: from, magnitude: from, bounds: { min: from, max: from * 10 - CENT }, isMoney: true };
  }
  if (text === 'million') return { amount: 1e6, magnitude: 1e6 };
  const bare = BARE.get(text.replaceAll('-', ' '));
  if (bare !== undefined) return { amount: 1e6, magnitude: 1e6, bounds: bare };
  const plural = PLURALS.get(text.replaceAll('-', ' '));
  if (plural !== undefined) return some(plural, text === 'millions' ? 1 : 2);
  const { n = '', m, half } = PARTS.exec(text)?.groups ?? {};
  const number = n.replaceAll('-', ' ').trim();
  const magnitude = m === undefined ? 1 : (MAGNITUDES.get(m.replaceAll('-', ' ')) ?? 1);
  if (SOME.includes(number)) return m === undefined ? undefined : some(magnitude, 2);
  const value =
    SAID.get(number) ?? (/^[\d.]/.test(number) ? Number(number.replace(/[,' ]/g, '')) : spelt(number));
  if (value === undefined || Number.isNaN(value)) return undefined;
  const amount = (value + (half === undefined ? 0 : 0.5)) * magnitude;
  return {
    amount: Math.round(amount * 100) / 100,
    magnitude,
    ...(m === 'grand' && { isMoney: true }),
    ...(SHORT.has(m ?? '') && /\d/.test(number) && { isShort: true }),
    ...(SPOKEN_OF.has(number) && { isDefinite: true }),
  };
}

function some(unit: number, from: number): Sum {
  return { amount: unit * from, magnitude: unit, bounds: { min: unit * from, max: unit * 10 - CENT } };
}

/** The value of a number in words; nothing when one of them is none. */
function spelt(text: string): number | undefined {
  let sum = 0;
  for (const word of text.split(' ')) {
    const value = WORDS.get(word);
    if (word === 'hundred') sum = (sum || 1) * 100;
    else if (value !== undefined) sum += value;
    else if (word !== 'and') return undefined;
  }
  return sum;
}
