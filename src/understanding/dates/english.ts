import { ENGLISH_NUMBER, englishNumber } from '../numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { periodOr } from './atom.ts';
import type { Part, Period } from './calendar.ts';
import {
  addDays,
  addMonths,
  dayOf,
  half,
  halfOfMonth,
  months,
  partOfMonth,
  partOfYear,
  partsOf,
  quarter,
  season,
  week,
  weekOfMonth,
  years,
} from './calendar.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '\\d{4}(?![\\d,.]\\d|\\d)';
const DASH = '\\s*(?:-|to|and|until|till|through)\\s*';
const PART =
  '(?<part>early|beginning of|start of|mid|middle of|late|end of)(?:[\\s-]+|\\s+the\\s+)(?:in\\s+)?';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['beginning of', 'early'],
  ['start of', 'early'],
  ['mid', 'mid'],
  ['middle of', 'mid'],
  ['late', 'late'],
  ['end of', 'late'],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['1', 1],
  ['second', 2],
  ['2nd', 2],
  ['2', 2],
  ['third', 3],
  ['3rd', 3],
  ['3', 3],
  ['fourth', 4],
  ['4th', 4],
  ['last', 4],
  ['4', 4],
]);
const SEASONS: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
/** Things that are counted: "2000 workers" is no year. */
const COUNTED =
  '\\s+(?:\\w+\\s+)?(?:workers?|people|persons?|participants?|representatives?|students?|teachers?|trainers?|trainees?|' +
  'women|men|children|enterprises?|smes?|companies|factories|dollars?|usd|yuan|euros?|jobs|households|countries|' +
  'km|metres|pages|times|beneficiaries|employees|officials|inspectors)\\b';

const monthOf = (name = '') => MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
const period = (one: Period): Reading => ({ type: 'period', period: one });
const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(source, 'g'),
  read,
});

/** The year meant by a month, quarter or season without one: this year, or the last when that is still to come. */
function latest(today: string, make: (year: number) => Period): Reading {
  const { year } = partsOf(today);
  return period(make(year).from <= today ? make(year) : make(year - 1));
}

function days(year: string | undefined, month: string | undefined, first = '', last = first): Reading {
  const number = monthOf(month);
  const from = dayOf(Number(year), number, Number.parseInt(first, 10));
  const to = dayOf(Number(year), number, Number.parseInt(last, 10));
  return periodOr(from && to ? { from, to } : undefined);
}

function anyYear(month: string | undefined, day = ''): Reading {
  const number = Number.parseInt(day, 10);
  return dayOf(2000, monthOf(month), number)
    ? { type: 'month-day', month: monthOf(month), day: number }
    : { type: 'impossible' };
}

function withYear(
  year: string | undefined,
  which: string | undefined,
  today: string,
  make: (year: number) => Period,
): Reading {
  if (year !== undefined) return Number(year) > 0 ? period(make(Number(year))) : { type: 'impossible' };
  const { year: now } = partsOf(today);
  if (which === 'last' || which === 'previous') return period(make(now - 1));
  if (which === 'this' || which === 'the current') return period(make(now));
  return latest(today, make);
}

function movedBy(unit: string | undefined, count: number, today: string): Reading {
  const { year, month } = partsOf(today);
  if (unit === 'week') return period(week(today, count));
  if (unit === 'month') return period(months(year, month + count));
  if (unit === 'quarter') return period(quarter(year, Math.ceil(month / 3) + count));
  return period(years(year + count));
}

const OF_YEAR = `(?:(?:,|\\s+of|\\s+in)?\\s+(?:(?<which>last|this|the current|previous)\\s+year\\b|(?<y>${YEAR})))`;

/** Dates as English writes them, the longest forms first. A month or day without a year is returned as such. */
export const ENGLISH_DATES: readonly DateRule[] = [
  // 27 to 29 February 2024; March 27-29, 2024
  rule(
    `\\b(?<a>${DAY})${DASH}(?<b>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH}),?\\s+(?<y>${YEAR})`,
    ({ a, b, m, y }) => days(y, m, a, b),
  ),
  rule(`\\b(?<m>${MONTH})\\s+(?<a>${DAY})${DASH}(?<b>${DAY}),?\\s+(?<y>${YEAR})`, ({ a, b, m, y }) =>
    days(y, m, a, b),
  ),
  // 28 March 2017; March 28th, 2017
  rule(`\\b(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH}),?\\s+(?:in\\s+)?(?<y>${YEAR})`, ({ d, m, y }) =>
    days(y, m, d),
  ),
  rule(`\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY}),?\\s+(?<y>${YEAR})`, ({ d, m, y }) => days(y, m, d)),
  // first half of March 2017, second week of March
  rule(
    `\\b(?<o>first|second|third|fourth|last|latter|1st|2nd|3rd|4th)\\s+(?<unit>half|fortnight|two weeks|week)\\s+(?:of|in)\\s+(?<m>${MONTH})(?:(?:,|\\s+of)?\\s+(?<y>${YEAR}))?`,
    ({ o = '', unit, m, y }, today) => {
      const number = ORDINALS.get(o) ?? 2;
      const make = (year: number) =>
        unit === 'week'
          ? weekOfMonth(year, monthOf(m), o === 'last' ? 5 : number)
          : halfOfMonth(year, monthOf(m), Math.min(2, number));
      return withYear(y, undefined, today, make);
    },
  ),
  // early March 2017
  rule(`\\b${PART}(?<m>${MONTH})(?:(?:,|\\s+of)?\\s+(?<y>${YEAR}))?`, ({ part, m, y }, today) =>
    withYear(y, undefined, today, (year) => partOfMonth(year, monthOf(m), PARTS.get(part ?? '') ?? 'early')),
  ),
  // March 2017, March of last year, last March
  rule(`\\b(?<m>${MONTH})${OF_YEAR}`, ({ m, y, which }, today) =>
    withYear(y, which, today, (year) => months(year, monthOf(m))),
  ),
  rule(`\\b(?<which>last|this|previous)\\s+(?<m>${MONTH})`, ({ m, which }, today) => {
    const { year, month } = partsOf(today);
    if (which === 'this') return period(months(year, monthOf(m)));
    return period(months(monthOf(m) < month ? year : year - 1, monthOf(m)));
  }),
  // 25 October, October 25th
  rule(`\\b(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})(?!\\w)`, ({ d, m }) => anyYear(m, d)),
  rule(`\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})(?![\\d,.]*\\d|\\w)`, ({ d, m }) => anyYear(m, d)),
  // Q3 2014, third quarter of 2014, 2014 Q3
  rule(
    `\\b(?:q(?<q>[1-4])|(?<o>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+quarter)(?:${OF_YEAR})?`,
    ({ q, o, y, which }, today) =>
      withYear(y, which, today, (year) => quarter(year, ORDINALS.get(q ?? o ?? '') ?? 1)),
  ),
  rule(`\\b(?<y>${YEAR})[\\s-]*q(?<q>[1-4])\\b`, ({ y, q }) => period(quarter(Number(y), Number(q)))),
  // first half of 2014, H1 2014
  rule(`\\b(?:h(?<h>[12])|(?<o>first|second|1st|2nd|last)\\s+half)${OF_YEAR}`, ({ h, o, y, which }, today) =>
    withYear(y, which, today, (year) => half(year, Math.min(2, ORDINALS.get(h ?? o ?? '') ?? 1))),
  ),
  // spring 2017, last summer
  rule(`\\b(?<s>spring|summer|autumn|fall|winter)${OF_YEAR}`, ({ s, y, which }, today) =>
    withYear(y, which, today, (year) => season(year, SEASONS.get(s ?? '') ?? 'spring')),
  ),
  rule('\\b(?:last|this|in (?:the )?|during the )\\s*(?<s>spring|summer|autumn|winter)\\b', ({ s }, today) =>
    latest(today, (year) => season(year, SEASONS.get(s ?? '') ?? 'spring')),
  ),
  // early 2014, the end of last year, the early 2010s
  rule(`\\b${PART}(?:the\\s+)?(?<y>\\d{3}0)'?s\\b`, ({ part, y }) => {
    const first = Number(y) + { early: 0, mid: 3, late: 7 }[PARTS.get(part ?? '') ?? 'early'];
    return period(years(first, Math.min(first + 3, Number(y) + 9)));
  }),
  rule(
    `\\b${PART}(?:(?<which>last|this|previous)\\s+year\\b|(?:the\\s+year\\s+)?(?<y>${YEAR}))`,
    ({ part, y, which }, today) =>
      withYear(y, which ?? 'this', today, (year) => partOfYear(year, PARTS.get(part ?? '') ?? 'early')),
  ),
  rule("\\b(?<y>[12]\\d{2}0)'?s\\b", ({ y }) => period(years(Number(y), Number(y) + 9))),
  // past two years, the last 6 months
  rule(
    `\\b(?:(?:over|during|in|within|for|throughout)\\s+)?(?:the\\s+)?\\b(?:past|last|previous|recent)\\s+(?<n>${ENGLISH_NUMBER})\\s+(?<unit>day|week|month|year|decade)s?\\b`,
    ({ n, unit }, today) => {
      const count = Math.min(englishNumber(n ?? '1') * (unit === 'decade' ? 10 : 1), 1000);
      if (!Number.isInteger(count)) return undefined;
      if (unit === 'day' || unit === 'week')
        return period({ from: addDays(today, -count * (unit === 'week' ? 7 : 1)), to: today });
      return period({ from: addMonths(today, -count * (unit === 'month' ? 1 : 12)), to: today });
    },
  ),
  rule('\\b(?:(?:over|during|in)\\s+)?(?:the\\s+)?(?:past|last)\\s+decade\\b', (_groups, today) =>
    period({ from: addMonths(today, -120), to: today }),
  ),
  rule('\\b(?:the\\s+)?past\\s+year\\b', (_groups, today) =>
    period({ from: addMonths(today, -12), to: today }),
  ),
  // last month, this year
  rule(
    '\\b(?<which>last|previous|past|this|current|next)\\s+(?<unit>week|month|quarter|year)(?!\\s+plan)\\b',
    ({ which, unit }, today) =>
      movedBy(unit, which === 'next' ? 1 : which === 'this' || which === 'current' ? 0 : -1, today),
  ),
  // A month alone; "may" and "march" only after a word that a date follows.
  rule(
    `\\b(?<m>january|february|april|june|july|august|september|october|november|december)\\b(?!\\s+\\d)`,
    ({ m }) => ({
      type: 'month',
      month: monthOf(m),
    }),
  ),
  rule(
    '(?<=\\b(?:in|of|since|until|till|from|between|before|after|during|by|early|mid|late|next|and|-)\\s*)(?<m>may|march)\\b(?!\\s+(?:be|have|not|on|for)\\b)',
    ({ m }) => ({
      type: 'month',
      month: monthOf(m),
    }),
  ),
  // A year alone.
  rule(
    `(?<=\\b(?:year|in|since|before|after|until|from|by|during)\\s+)(?<y>0{4}|\\d{5,12})(?![\\d,.]*\\d|${COUNTED}|\\s*[$%])`,
    () => ({
      type: 'impossible',
    }),
  ),
  rule(
    `(?<=\\b(?:year|in|since|before|after|until|till|from|of|by|during|between|and|to)\\s+)(?<y>[1-9]\\d{3})(?![\\d,.]*\\d|\\w|%|${COUNTED}|\\s*(?:[$%]|per\\s?cent))`,
    ({ y }) => period(years(Number(y))),
  ),
  rule(
    `(?<![\\d.,$€£:#]|\\b(?:over|than|about|some|around|nearly|least)\\s)(?<![a-z][-/]?)(?<y>(?:19|20)\\d{2})(?!\\d|[.,:]\\d|\\w|%|${COUNTED}|\\s*(?:[$%]|per\\s?cent))`,
    ({ y }) => period(years(Number(y))),
  ),
];
