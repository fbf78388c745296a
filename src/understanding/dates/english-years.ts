import { addDays } from '../../domain/calendar-day.ts';
import { ENGLISH_NUMBER, englishNumber } from '../text/numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { part, period, rule } from './atom.ts';
import type { Part } from './calendar.ts';
import { addMonths, months, partOfYear, partsOf, quarter, week, years } from './calendar.ts';
import { fullYear, YEAR } from './written-year.ts';

/** Things that are counted: "2000 workers" is no year. */
const COUNTED =
  '\\s+(?:\\w+\\s+)?(?:workers?|people|persons?|participants?|representatives?|students?|teachers?|trainers?|trainees?|' +
  'women|men|children|enterprises?|smes?|companies|factories|dollars?|usd|yuan|euros?|jobs|households|countries|' +
  'km|metres|pages|times|beneficiaries|employees|officials|inspectors)\\b';
/** What follows no year. */
const NO_YEAR = `[\\d,.]*\\d|\\w|%|${COUNTED}|\\s*(?:[$%]|per\\s?cent)`;
/** Decades that have a name, with their first years; "the fifties" and before are nobody's question. */
const DECADES: ReadonlyMap<string, number> = new Map([
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
  ['twenty-tens', 2010],
]);

const THIRDS: ReadonlyMap<string, Part> = new Map([
  ['first', 'early'],
  ['opening', 'early'],
  ['second', 'mid'],
  ['middle', 'mid'],
]);

const yearly = (year: number): Reading => (year > 0 ? { type: 'year', year } : { type: 'impossible' });

/** The last so many units up to today. */
function upTo(today: string, count: number, unit: string | undefined): Reading {
  if (unit === 'day' || unit === 'week')
    return period({ from: addDays(today, -count * (unit === 'week' ? 7 : 1)), to: today });
  return period({ from: addMonths(today, -count * (unit === 'month' ? 1 : 12)), to: today });
}

function movedBy(unit: string | undefined, count: number, today: string): Reading {
  const { year, month } = partsOf(today);
  const near = { near: true } as const;
  if (unit === 'week' || unit === 'wk') return { ...period(week(today, count)), ...near };
  if (unit === 'month') return { ...period(months(year, month + count)), ...near };
  if (unit === 'quarter') return { ...period(quarter(year, Math.ceil(month / 3) + count)), ...near };
  return { type: 'year', year: year + count, near: true };
}

/** Years, decades and stretches counted from today as English writes them, the longest forms first. */
export const ENGLISH_YEARS: readonly DateRule[] = [
  rule("\\b(?<y>[12]\\d{2}0)'?s\\b", ({ y }) => ({ type: 'decade', first: Number(y) })),
  rule("(?<=\\b(?:the|early|mid|late)[\\s-]+)'?(?<y>[0-9]0)'?s\\b", ({ y = '' }) => ({
    type: 'decade',
    first: fullYear(y),
  })),
  rule(`\\b(?<name>${[...DECADES.keys()].join('|')})\\b`, ({ name = '' }) => ({
    type: 'decade',
    first: DECADES.get(name) ?? 1980,
  })),
  // past two years, the last 6 months; the last year and a half
  rule(
    `\\b(?:(?:over|during|in|within|for|throughout)\\s+)?(?:the\\s+|these\\s+)?\\b(?:past|last|previous|recent)\\s+(?:year and a half|(?<n>${ENGLISH_NUMBER})\\s+(?<unit>day|week|fortnight|month|year|decade)s?(?!\\s+(?:of|in)\\s+(?:the|that)\\s+(?:month|year)\\b))\\b`,
    ({ n, unit }, today) => {
      if (n === undefined) return upTo(today, 18, 'month');
      const times = unit === 'decade' ? 10 : unit === 'fortnight' ? 2 : 1;
      const count = Math.min(englishNumber(n) * times, 1000);
      return Number.isInteger(count) ? upTo(today, count, unit === 'fortnight' ? 'week' : unit) : undefined;
    },
  ),
  rule('\\b(?:(?:over|during|in)\\s+)?(?:the\\s+)?(?:past|last)\\s+decade\\b', (_groups, today) =>
    upTo(today, 10, 'year'),
  ),
  rule(
    '\\b(?:(?:over|during|in|within)\\s+)?(?:the\\s+)?(?:past|last|previous)\\s+fortnight\\b',
    (_groups, today) => upTo(today, 2, 'week'),
  ),
  rule('\\b(?:the\\s+)?past\\s+year\\b', (_groups, today) => upTo(today, 1, 'year')),
  rule('\\b(?:earlier|so far|up to now)\\s+this\\s+year\\b|\\byear[- ]to[- ]date\\b', (_groups, today) =>
    period({ from: years(partsOf(today).year).from, to: today }),
  ),
  // the first third of 2013, since the start of the year
  rule(
    `\\b(?:the\\s+)?(?:(?<o>first|opening|second|middle|last|final|closing)\\s+third)(?=\\s+of\\s+(?:the\\s+year\\s+)?(?:${YEAR}|last year|this year))`,
    ({ o = 'last' }) => ({
      ...part((year) => partOfYear(year, THIRDS.get(o) ?? 'late')),
      weak: 'until dated',
    }),
  ),
  rule(
    '\\b(?:the\\s+)?(?:very\\s+)?(?:start|beginning|turn)\\s+of\\s+the\\s+(?:current\\s+|new\\s+)?year\\b',
    () => ({
      ...part((year) => months(year, 1)),
      weak: 'until bound',
    }),
  ),
  // the month before last
  rule('\\b(?:the\\s+)?(?<unit>week|month|quarter|year)\\s+before\\s+last\\b', ({ unit }, today) =>
    movedBy(unit, -2, today),
  ),
  // last month, this year
  rule(
    '\\b(?<which>last|previous|past|this|(?:the\\s+)?current|next)\\s+(?<unit>week|wk|month|quarter|year)(?!\\s+plan)\\b',
    ({ which = '', unit }, today) =>
      movedBy(unit, which === 'next' ? 1 : /this|current/u.test(which) ? 0 : -1, today),
  ),
  // ROC year 100, Minguo 106: counted from 1912
  rule('\\b(?:roc|minguo|min guo|republic of china)(?: era)?(?: year)?\\s(?<y>\\d{1,3})\\b', ({ y }) =>
    yearly(1911 + Number(y)),
  ),
  // fy19, the fiscal year 2019
  rule("\\bfy[\\s'-]{0,2}(?<y>\\d{4}|\\d{2})\\b", ({ y = '' }) => yearly(fullYear(y))),
  // '23; a quotation that ends there is none, nor is "the '90s"
  rule("(?<![\\w'])'(?<y>\\d{2})(?![\\w'%]|\\s+[a-z]+')", ({ y = '' }) => yearly(fullYear(y))),
  // A year alone.
  rule(
    `(?<=\\b(?:year|in|since|before|after|until|from|by|during)\\s+)(?<y>0{4}|\\d{5,12})(?![\\d,.]*\\d|${COUNTED}|\\s*[$%])`,
    () => ({ type: 'impossible' }),
  ),
  rule(
    `(?<=\\b(?:year|in|since|before|after|until|till?|from|of|by|during|between|and|to)\\s+)(?<y>[1-9]\\d{3})(?!${NO_YEAR})`,
    ({ y }) => yearly(Number(y)),
  ),
  // After these a figure is mostly a number of something; not where the sentence goes on without a thing to count.
  rule(
    `(?<=\\b(?:around|about|circa|later than|earlier than|ca\\.?)\\s)(?<y>(?:19|20)\\d{2})(?=\\s*(?:[,.;?!)]\\s|[?!]|$|(?:or|and|when|did|was|were|is|are|there|who|what|that|with|on|in|for|by)\\b))`,
    ({ y }) => yearly(Number(y)),
  ),
  rule('(?<=\\b(?:pre|post|mid|early|late|end|since|until)-)(?<y>(?:19|20)\\d{2})(?![\\d-])', ({ y }) =>
    yearly(Number(y)),
  ),
  rule(
    `(?<![\\d.,$€£:#]|\\b(?:over|than|about|some|around|nearly|least)\\s)(?<!\\b(?:sdgs?|agenda|iso|goals?)\\s{0,2})(?<![a-z][-/]?)(?<y>(?:19|20)\\d{2})(?!\\d|[.,:]\\d|(?!ish\\b)\\w|%|${COUNTED}|\\s*(?:[$%]|per\\s?cent))`,
    // Without a word that a date follows, a year well to come is the name of a plan: "SDG 2030".
    ({ y }, today) => (Number(y) > partsOf(today).year + 2 ? undefined : yearly(Number(y))),
  ),
];
