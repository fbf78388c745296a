import { addDays } from '../../domain/calendar-day.ts';
import { ENGLISH_NUMBER, englishNumber } from '../text/numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { dayOfMonth, part, periodOr, rule } from './atom.ts';
import type { Part } from './calendar.ts';
import {
  dayOf,
  half,
  halfOfMonth,
  months,
  partOfDecade,
  partOfMonth,
  partOfYear,
  partsOf,
  quarter,
  season,
  weekOfMonth,
  years,
} from './calendar.ts';
import { DASH, DAY, ENGLISH_MONTHS_OF_YEARS, MONTH, monthOf } from './months-of-years.ts';
import { fullYear, YEAR } from './written-year.ts';

const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?';
const PART = '(?<part>early|beginning|start|mid|middle|late|end)';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['opening', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['back', 'late'],
  ['tail', 'late'],
  ['close', 'late'],
  ['closing', 'late'],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['1', 1],
  ['front', 1],
  ['second', 2],
  ['2nd', 2],
  ['2', 2],
  ['back', 2],
  ['latter', 2],
  ['third', 3],
  ['3rd', 3],
  ['3', 3],
  ['fourth', 4],
  ['4th', 4],
  ['last', 4],
  ['final', 4],
  ['4', 4],
]);
const SEASONS: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
/** A year close behind, so that "the last three months of 2023" are not counted from today. */
const OF_YEAR = `(?=\\s+(?:of|in)\\s+(?:the\\s+)?(?:year\\s+)?(?:${YEAR}|last year|this year|that year))`;

const ordinal = (word = '') => ORDINALS.get(word) ?? 1;
const vague = (word = '') => PARTS.get(word) ?? 'early';

/** A stretch of days in a month of whatever year; impossible when not even a leap year has them. */
function daysIn(name: string | undefined, first = '', last = first): Reading {
  const of = (year: number) => {
    const from = dayOf(year, monthOf(name), Number.parseInt(first, 10));
    const to = dayOf(year, monthOf(name), Number.parseInt(last, 10));
    return from && to && from <= to ? { from, to } : undefined;
  };
  return of(2000) ? part(of) : { type: 'impossible' };
}

function monthDay(name: string | undefined, day = ''): Reading {
  return dayOfMonth(monthOf(name), Number.parseInt(day, 10)) ?? { type: 'impossible' };
}

/** The first or last of some days, weeks or months of a year. */
function endOfYear(which: string, count: number, unit: string) {
  return (year: number) => {
    const whole = years(year);
    if (unit === 'month') return which ? months(year, 1, count) : months(year, 13 - count, 12);
    const days = count * (unit === 'week' ? 7 : 1) - 1;
    return which
      ? { from: whole.from, to: addDays(whole.from, days) }
      : { from: addDays(whole.to, -days), to: whole.to };
  };
}

/** The last such season that is over. */
function lastSeason(name: string | undefined, today: string): Reading {
  const { year } = partsOf(today);
  const of = (one: number) => season(one, SEASONS.get(name ?? '') ?? 'spring');
  return periodOr([of(year), of(year - 1), of(year - 2)].find(({ to }) => to < today));
}

/**
 * Days, months, quarters, seasons and vaguer parts of a year as English writes them, without their year, the longest
 * forms first.
 */
export const ENGLISH_PARTS: readonly DateRule[] = [
  // 20-Oct-2023, 7-mar-17; Mar-14 as spreadsheets write a month
  rule(`\\b(?<d>\\d{1,2})(?<s>[-/])(?<m>${MONTH})\\k<s>(?<y>\\d{4}|\\d{2})(?!\\d)`, ({ d, m, y = '' }) => {
    const day = dayOf(fullYear(y), monthOf(m), Number(d));
    return periodOr(day ? { from: day, to: day } : undefined);
  }),
  rule(`\\b(?<m>${MONTH})-(?<y>\\d{2})(?!\\d|\\s*(?:-|to\\b|,?\\s+(?:19|20)\\d\\d))`, ({ m, y = '' }) =>
    periodOr(months(fullYear(y), monthOf(m))),
  ),
  // the 27th to the 29th of February, March 27-29
  rule(`\\b(?<a>${DAY})${DASH}(?<b>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})`, ({ a, b, m }) => daysIn(m, a, b)),
  rule(`\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?<a>${DAY})${DASH}(?<b>${DAY})(?![\\d,.]*\\d|\\w)`, ({ a, b, m }) =>
    daysIn(m, a, b),
  ),
  // the second week of March 2017 (Mon 6th to Sun 12th): those who ask say which days they mean
  rule(
    `\\b(?:\\w+\\s+)?(?:week|weekend|fortnight|half)\\s+(?:of|in)\\s+(?<m>${MONTH}),?\\s*(?<y>\\d{4})?\\s*[(,:–-]\\s*(?:i\\.?e\\.?\\s+)?(?:the\\s+)?(?:${WEEKDAY}\\s+)?(?:the\\s+)?(?<a>${DAY})${DASH}(?:${WEEKDAY}\\s+)?(?:the\\s+)?(?<b>${DAY})(?![\\w-])\\)?`,
    ({ m, y, a, b }) => {
      const days = daysIn(m, a, b);
      const period = days.type === 'part' && y !== undefined ? days.of(Number(y)) : undefined;
      return y === undefined ? days : periodOr(period);
    },
  ),
  // first half of March, second week of March
  rule(
    `\\b(?<o>first|second|third|fourth|last|latter|1st|2nd|3rd|4th)\\s+(?<unit>half|fortnight|two weeks|week)\\s+(?:of|in)\\s+(?<m>${MONTH})`,
    ({ o = '', unit, m }) =>
      part((year) =>
        unit === 'week'
          ? weekOfMonth(year, monthOf(m), o === 'last' ? 5 : ordinal(o))
          : halfOfMonth(year, monthOf(m), Math.min(2, ordinal(o))),
      ),
  ),
  // early March, the end of March, mid-March
  rule(`\\b${PART}(?:[\\s-]+(?:of\\s+|in\\s+)?|\\s+the\\s+)(?<m>${MONTH})(?!\\s+\\d{1,2}\\b)`, (groups) =>
    part((year) => partOfMonth(year, monthOf(groups.m), vague(groups.part))),
  ),
  ...ENGLISH_MONTHS_OF_YEARS,
  // last few days of March, the first ten days of May
  rule(
    `\\b(?<end>first|opening|last|final|closing)\\s+(?:(?<n>few|couple of|\\d{1,2}|${ENGLISH_NUMBER})\\s+)?(?<unit>day|week)(?<plural>s?)\\s+(?:of|in)\\s+(?<m>${MONTH})`,
    ({ end = '', n, unit, plural, m }) => {
      const count = (n ?? 'few') === 'few' && unit === 'day' && plural ? 7 : englishNumber(n ?? 'one');
      if (!Number.isInteger(count) || count < 1 || count > (unit === 'day' ? 28 : 4)) return undefined;
      if (n === undefined && unit === 'week') return undefined;
      const days = count * (unit === 'week' ? 7 : 1) - 1;
      return part((year) => {
        const whole = months(year, monthOf(m));
        return end === 'first' || end === 'opening'
          ? { from: whole.from, to: addDays(whole.from, days) }
          : { from: addDays(whole.to, -days), to: whole.to };
      });
    },
  ),
  // 25 October, October 25th; "3 may be" is none
  rule(
    `\\b(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})(?![\\w']|\\s+(?:be|have|not|well|also|need|say)\\b)`,
    ({ d, m }) => monthDay(m, d),
  ),
  rule(`\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})(?![\\d,.]*\\d|\\w)`, ({ d, m }) => monthDay(m, d)),
  // Q3, third quarter, final quarter of 2023
  rule(
    `\\b(?:q(?<q>[1-4])|(?<o>first|second|third|fourth|1st|2nd|3rd|4th)\\s+quarter|(?<l>last|final)\\s+quarter${OF_YEAR})(?![\\w])`,
    ({ q, o, l }) => part((year) => quarter(year, ordinal(q ?? o ?? l))),
  ),
  rule(`\\b(?<q>[1-4])q(?<y>\\d{4}|\\d{2})\\b`, ({ q, y = '' }) => periodOr(quarter(fullYear(y), Number(q)))),
  // first half, H1, 2H
  rule(
    `\\b(?:h(?<h>[12])|(?<g>[12])h|(?<o>first|second|1st|2nd|last|latter|back|front)\\s+half)(?!\\w|\\s+(?:a|an|of\\s+(?:the|a|all|its|their|them|those|these)\\s+(?!year))\\b)`,
    ({ h, g, o }) => ({
      ...part((year) => half(year, Math.min(2, ordinal(h ?? g ?? o)))),
      weak: 'until dated',
    }),
  ),
  // first six months of 2011, the last few weeks of 2023
  rule(
    `\\b(?:(?<first>first|opening|initial)|last|final|closing)\\s+(?:(?<n>${ENGLISH_NUMBER})\\s+)?(?<unit>day|week|month)(?<plural>s?)${OF_YEAR}`,
    ({ first = '', n, unit = '', plural }) => {
      const count = n === undefined ? (unit === 'month' && plural ? 4 : 1) : englishNumber(n);
      if (!Number.isInteger(count) || count < 1 || count > (unit === 'month' ? 12 : 50)) return undefined;
      return part(endOfYear(first, count, unit));
    },
  ),
  // spring, the summer months; "last summer" and "this winter" by themselves
  rule(
    '\\b(?:(?:(?<last>last)|this|in (?:the )?|during the )\\s*(?<bare>spring|summer|autumn|winter)|(?<s>spring|summer|autumn|fall|winter))\\b(?:\\s+months\\b)?',
    ({ s, bare, last }, today) => ({
      ...part((year) => season(year, SEASONS.get(s ?? bare ?? '') ?? 'spring')),
      ...(last !== undefined && lastSeason(bare, today)),
      ...(s !== undefined && { weak: 'until dated' as const }),
    }),
  ),
  // early 2014, the closing months of 2014, the early 2010s
  rule(
    `\\b(?:(?:early|mid|late)\\b|(?:(?:back|tail)[\\s-]+)?end(?=-|\\s+(?:of\\s+)?(?:the\\s+)?(?:year\\s+)?${YEAR})|(?:beginning|start|middle|end|close|opening|closing)(?:\\s+(?:months|weeks))?(?=\\s+of\\b(?!\\s+the\\s+(?:current\\s+|new\\s+)?year\\b(?!\\s+(?:of\\s+)?\\d))))`,
    (_groups, _today, whole) => {
      const third = vague(whole.split(' ')[0]);
      return {
        type: 'part',
        of: (year) => partOfYear(year, third),
        ofDecade: (first) => partOfDecade(first, third),
        weak: 'until dated',
      };
    },
  ),
  // "March last year" gets its year later; "last March" has it.
  rule(
    `(?!\\bthis may\\b(?!\\s*(?:[,.;?!]|$)))\\b(?<which>last|this|previous)\\s+(?<m>${MONTH})(?!\\s+${YEAR})`,
    ({ m, which }, today) => {
      const { year, month } = partsOf(today);
      if (which === 'this') return periodOr(months(year, monthOf(m)));
      return periodOr(months(monthOf(m) < month ? year : year - 1, monthOf(m)));
    },
  ),
  // The month with the fewest days.
  rule('\\b(?:the\\s+)?shortest month\\b', () => part((year) => months(year, 2))),
  rule('\\bleap day\\b', () => ({ type: 'month-day', month: 2, day: 29 })),
  // A month alone; "may", "march" and short ones only with a year or range, or after a word that a date follows.
  rule(
    '\\b(?<m>january|february|april|june|july|august|september|october|november|december)\\b(?!\\s+\\d(?!\\d{3}\\b))',
    ({ m }) => part((year) => months(year, monthOf(m))),
  ),
  rule(
    `(?<=\\b(?:in|of|since|until|till?|from|between|before|after|during|by|next|and|any|every|each)\\s+)(?<m>may|march|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?(?!\\s+(?:be|have|not|on|for)\\b)`,
    ({ m }) => part((year) => months(year, monthOf(m))),
  ),
  rule(
    `\\b(?<m>may|march|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?(?!\\s+(?:be|have|not)\\b)`,
    ({ m }) => ({
      ...part((year) => months(year, monthOf(m))),
      weak: 'until ranged',
    }),
  ),
];
