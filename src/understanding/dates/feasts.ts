import { addDays } from '../../domain/calendar-day.ts';
import type { DateRule, Reading } from './atom.ts';
import { rule } from './atom.ts';
import type { Period } from './calendar.ts';
import { dayOf } from './calendar.ts';
import { FEASTS, type Feast, type FeastDay } from './feast-days.ts';

/** The lunar calendar of China as ICU, which Node brings, knows it: https://nodejs.org/api/intl.html. */
const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** ICU computes moons for any year, but nobody asks for feasts outside these. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** How the first day of a feast is found in a year; nothing where it cannot be. */
const FIRST_DAY: {
  readonly [By in FeastDay['by']]: (on: Extract<FeastDay, { by: By }>, year: number) => string | undefined;
} = {
  sun: ({ month, day }, year) => dayOf(year, month, day),
  moon: ({ moon, month, day }, year) => {
    const start = dayOf(year, month, day);
    if (start === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    for (let later = 0; later < 40; later++) {
      const one = addDays(start, later);
      if (LUNAR.format(new Date(`${one}T12:00:00Z`)) === moon) return one;
    }
    return undefined;
  },
  easter: ({ later }, year) => {
    const sunday = easter(year);
    return sunday && addDays(sunday, later);
  },
  weekday: ({ month, weekday, nth }, year) => {
    const first = dayOf(year, month, 1);
    if (first === undefined) return undefined;
    const to = (weekday - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7;
    return addDays(first, to + 7 * (nth - 1));
  },
};

/** Easter Sunday by the calculation of 1876 for the Gregorian calendar: https://en.wikipedia.org/wiki/Date_of_Easter. */
function easter(year: number): string | undefined {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function inYear({ on, days = 1 }: Feast, year: number): Period | undefined {
  // The table pairs each way to tell a day with what it needs.
  const from = (FIRST_DAY[on.by] as (on: FeastDay, year: number) => string | undefined)(on, year);
  return from === undefined ? undefined : { from, to: addDays(from, days - 1) };
}

function patternOf({ english, chinese }: Feast): string {
  return [...english.map((name) => `(?<![a-z])${name}(?![a-z])`), ...chinese].join('|');
}

/** Whether a text may name a feast at all. */
export const FEAST_CUE = new RegExp(FEASTS.map(patternOf).join('|'), 'u');

/**
 * Feast days as dates. "五一" and "New Year" by themselves are no date; "since Christmas", "on Boxing Day" is the last
 * one.
 */
export const FEAST_DATES: readonly DateRule[] = FEASTS.map((feast) =>
  rule(
    patternOf(feast),
    (): Reading => ({
      type: 'part',
      of: (year) => inYear(feast, year),
      ...(feast.isTurn && { turn: true as const }),
      ...(!feast.isTime && { weak: 'until bound' }),
    }),
  ),
);
