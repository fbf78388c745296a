import type { DateRule, Reading } from './atom.ts';
import { periodOr, rule } from './atom.ts';
import { months, partsOf } from './calendar.ts';
import { fullYear } from './written-year.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
/** Pattern of an English month, in full or short. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?';
/** Pattern of what stands between two days of a month: "27-29". */
export const DASH = '\\s*(?:[-/]|\\bto\\b|\\band\\b|\\buntil\\b|\\btill?\\b|\\bthrough\\b)\\s*(?:the\\s+)?';

/** What people list by months: "Nov 23 releases", or what is named there. */
const OF_RECORDS =
  '\\s+(?:\uE000|(?:(?:press|news|media)\\s+)?(?:releases|news|stories|articles|items|records|events|meetings|workshops|seminars|agreements|publications)\\b)';

/** The number of a month as `MONTH` matches it, January 1. */
export const monthOf = (name = '') =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

/** Months with the last two figures of a year, where they are no days. */
export const ENGLISH_MONTHS_OF_YEARS: readonly DateRule[] = [
  // in Jul 23 and during March 17 are of a year; on Jul 23 is a day
  rule(
    `(?<=\\b(?:in|during|throughout)\\s+)(?<m>${MONTH})\\s+(?<y>[012]\\d)(?![\\d,.]*\\d|\\w|\\s*(?:,\\s*)?(?:19|20)\\d\\d|${DASH}\\d)`,
    ({ m, y = '' }, today) => ofPastYear(m, y, today),
  ),
  // Nov 23 releases, Jan 24 news
  rule(
    `(?<!\\bon\\s+(?:the\\s+)?)(?<![\\d.]\\s*)\\b(?<m>${MONTH})\\s+(?<y>[012]\\d)(?=${OF_RECORDS})`,
    ({ m, y = '' }, today) => ofPastYear(m, y, today),
  ),
];

/** The month of a year that is over or runs, and no day. */
function ofPastYear(month: string | undefined, written: string, today: string): Reading | undefined {
  const year = fullYear(written);
  return year >= 2005 && year <= partsOf(today).year ? periodOr(months(year, monthOf(month))) : undefined;
}
