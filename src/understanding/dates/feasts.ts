import type { DateRule, Reading } from './atom.ts';
import { rule } from './atom.ts';
import type { Period } from './calendar.ts';
import { addDays, dayOf } from './calendar.ts';

/** The lunar calendar of China as ICU, which Node brings, knows it: https://nodejs.org/api/intl.html. */
const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** ICU computes moons for any year, but nobody asks for feasts outside these. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A day of the sun's calendar and those that follow it. */
function fixed(month: number, day: number, length = 1) {
  return (year: number): Period | undefined => lasting(dayOf(year, month, day), length);
}

/** A day of the moon's calendar, looked for from a day of the sun's on, and those that follow it. */
function lunar(moon: string, month: number, day: number, length: number) {
  return (year: number): Period | undefined => {
    const start = dayOf(year, month, day);
    if (start === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    for (let later = 0; later < 40; later++) {
      const one = addDays(start, later);
      if (LUNAR.format(new Date(`${one}T12:00:00Z`)) === moon) return lasting(one, length);
    }
    return undefined;
  };
}

function lasting(from: string | undefined, length: number): Period | undefined {
  return from === undefined ? undefined : { from, to: addDays(from, length - 1) };
}

/** Feasts by which people date things, with the free days that go with them. None is a date without a year or a bound. */
const FEASTS: ReadonlyArray<readonly [string, (year: number) => Period | undefined]> = [
  ['\\b(?:christmas|xmas)\\s+eve\\b|圣诞(?:前夜|夜)|平安夜', fixed(12, 24)],
  ['\\b(?:christmas|xmas)(?:\\s+day)?\\b|圣诞节?', fixed(12, 25)],
  ['\\bboxing day\\b', fixed(12, 26)],
  ["\\bnew year'?s eve\\b", fixed(12, 31)],
  [
    "(?:\\b(?:chinese|lunar)|\uE000{5,9}(?:'s)?)\\s+new year\\b|\\bspring festival\\b|春节|新春|农历新年",
    // "Chinese" has been taken for the country by then.
    lunar('1/1', 1, 20, 7),
  ],
  ["\\bnew year(?:'?s)?(?:\\s+day)?\\b(?!\\s+(?:plan|resolution))|元旦", fixed(1, 1)],
  ["\\b(?:(?:chinese|china's)\\s+)?national day\\b|国庆节?|十一黄金周", fixed(10, 1, 7)],
  ['\\b(?:may day|labou?r day)\\b|五一(?:劳动节|节)?|劳动节', fixed(5, 1, 3)],
  ['\\bdragon boat(?:\\s+festival)?\\b|端午节?', lunar('5/5', 5, 25, 1)],
  ['\\bmid-autumn(?:\\s+festival)?\\b|中秋节?', lunar('8/15', 9, 5, 1)],
];

/** Feast days as dates. "五一" and "New Year" by themselves are no date; "since Christmas" is the last one. */
export const FEAST_DATES: readonly DateRule[] = FEASTS.map(([pattern, of]) =>
  rule(pattern, (): Reading => ({ type: 'part', of, weak: 'until bound' })),
);
