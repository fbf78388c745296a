const ENGLISH_UNITS: ReadonlyMap<string, number> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, value) => [word, value]),
);
const ENGLISH_WORDS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_UNITS,
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half', 0.5],
  ['a quarter of a', 0.25],
  ['a couple of', 2],
  ['couple of', 2],
  ['a few', 3],
  ['few', 3],
  ['several', 3],
]);
const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Pattern of a written or spoken English number, without a magnitude. */
export const ENGLISH_NUMBER = `(?:\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,6})?|\\b(?:${alternatives(ENGLISH_WORDS.keys())})\\b)`;

/**
 * Value of a number as `ENGLISH_NUMBER` matches it.
 *
 * @example englishNumber('half a') // 0.5
 */
export function englishNumber(number: string): number {
  return ENGLISH_WORDS.get(number) ?? Number(number.replace(/[,' ]/g, ''));
}

const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
    ]),
);
const CHINESE_PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
]);
const CHINESE_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Pattern of a Chinese number, in digits or characters or both: 50万, 一百二十, 1.5亿, 二〇一七. */
export const CHINESE_NUMBER =
  "(?:\\d{1,3}(?:[,']\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,6})?|[零〇○一二两三四五六七八九十百千]{1,12})多?[十百千]?[万亿]?[万亿]?";

/**
 * Value of a number as `CHINESE_NUMBER` matches it; characters without place values are read digit by digit.
 *
 * @example chineseNumber('一百二十万') // 1200000
 * @example chineseNumber('二〇一七') // 2017
 */
export function chineseNumber(text: string): number {
  let magnitude = 1;
  let rest = text.replace('多', '');
  for (
    let last = CHINESE_MAGNITUDES.get(rest.slice(-1));
    last;
    last = CHINESE_MAGNITUDES.get(rest.slice(-1))
  ) {
    magnitude *= last;
    rest = rest.slice(0, -1);
  }
  if (/^[\d.,']+[十百千]?$/.test(rest)) {
    const place = CHINESE_PLACES.get(rest.slice(-1)) ?? 1;
    return Number(rest.replace(/[,'十百千]/g, '')) * place * magnitude;
  }
  return (/[十百千]/.test(rest) ? byPlaces(rest) : byDigits(rest)) * magnitude;
}

function byDigits(text: string): number {
  return [...text].reduce((value, digit) => value * 10 + (CHINESE_DIGITS.get(digit) ?? 0), 0);
}

function byPlaces(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const place = CHINESE_PLACES.get(character);
    if (place === undefined) digit = CHINESE_DIGITS.get(character) ?? 0;
    else {
      sum += (digit || 1) * place;
      digit = 0;
    }
  }
  return sum + digit;
}
