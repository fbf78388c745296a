import { chineseNumber } from '../text/numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { rule } from './atom.ts';
import { dayOf } from './calendar.ts';
import { MONTH, monthOf } from './months-of-years.ts';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const AND = '\\s*(?:,\\s*(?:(?:and|or)\\b)?|\\band\\b|\\bor\\b|&)\\s*(?:the\\s+)?';
const CHINESE_DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]';
const CHINESE_MONTH = '(?<![\\d个哪])(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月';

/** The days of a list that leave their month to another of it, each by itself: "4, 14 and 27 March", "March 4 and 27", 4月1日和8日. */
export const LISTED_DAYS: readonly DateRule[] = [
  rule(`\\b(?<d>${DAY})(?=(?:${AND}${DAY})+\\s+(?:of\\s+)?(?<m>${MONTH}))`, ({ d = '', m }) =>
    dayInYear(monthOf(m), Number.parseInt(d, 10)),
  ),
  rule(
    `(?<=\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?:${DAY}${AND})+)(?<d>${DAY})(?![\\d,.]*\\d|\\w)`,
    ({ d = '', m }) => dayInYear(monthOf(m), Number.parseInt(d, 10)),
  ),
  rule(
    `(?<=${CHINESE_MONTH}\\s*(?:${CHINESE_DAY}\\s*[、,，和与及或]\\s*)+)(?<d>${CHINESE_DAY})`,
    ({ d = '', m = '' }) => dayInYear(chineseNumber(m), chineseNumber(d.replace(/\s*[日号]$/u, ''))),
  ),
];

/** A day of whatever year; nothing where the month has no such day, so that the number is no day. */
function dayInYear(month: number, day: number): Reading | undefined {
  return dayOf(2000, month, day) ? { type: 'month-day', month, day } : undefined;
}
