import type { DateRule } from './atom.ts';
import { periodOr, rule } from './atom.ts';
import { months, partsOf } from './calendar.ts';
import { fullYear, NO_DAY } from './written-year.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
/** Pattern of an English month, in full or short. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?';
/** Pattern of a day of a month: "4", "27th". */
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** Pattern of what stands between two days of a month: "27-29". */
export const DASH = '\\s*(?:[-/]|\\bto\\b|\\band\\b|\\buntil\\b|\\btill?\\b|\\bthrough\\b)\\s*(?:the\\s+)?';

/** What people list by months: "Nov 23 releases". */
const OF_RECORDS =
  /^\s+(?:(?:press|news|media)\s+)?(?:releases|news|stories|articles|items|stuff|press|records|entries|statements|events|meetings|workshops|seminars|agreements|publications)\b/u;

/** The number of a month as `MONTH` matches it, January 1. */
export const monthOf = (name = '') =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

/** Months with the last two figures of a year, where they are no days. */
export const ENGLISH_MONTHS_OF_YEARS: readonly DateRule[] = [
  // in Jul 23 and during March 17 are of a year; on Jul 23 is a day
  rule(
    `(?<=\\b(?:in|during|throughout)\\s+)(?<m>${MONTH})\\s+(?<y>[012]\\d)(?![\\d,.]*\\d|\\w|\\s*(?:,\\s*)?(?:19|20)\\d\\d|${DASH}\\d)`,
    ({ m, y = '' }, today) =>
      fullYear(y) >= 2005 && fullYear(y) <= partsOf(today).year
        ? periodOr(months(fullYear(y), monthOf(m)))
        : undefined,
  ),
  // Nov 23 releases, Jan 24 news: of a year; so is "Nov 23" of whom says that it is no day
  rule(
    `(?<!\\bon\\s+(?:the\\s+)?)(?<![\\d.]\\s*)\\b(?<m>${MONTH})\\s+(?<y>[012]\\d)(?![\\d,.]*\\d|\\w|\\s*(?:,\\s*)?(?:19|20)\\d\\d|${DASH}\\d)`,
    ({ m = '', y = '' }, today, whole, folded) => {
      const isYear = fullYear(y) >= 2005 && fullYear(y) <= partsOf(today).year;
      const rest = folded.slice(folded.indexOf(whole) + whole.length);
      const isShort = m.replace('.', '').length <= 4;
      return isYear && (NO_DAY.test(folded) || (isShort && OF_RECORDS.test(rest)))
        ? periodOr(months(fullYear(y), monthOf(m)))
        : undefined;
    },
  ),
];
