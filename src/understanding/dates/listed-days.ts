import { chineseNumber } from '../text/numbers.ts';
import { type DateRule, dayOfMonth, rule } from './atom.ts';
import { MONTH as CHINESE_MONTH, DAY_NUMBER } from './chinese-parts.ts';
import { DAY, MONTH, monthOf } from './months-of-years.ts';

const AND = '\\s*(?:,\\s*(?:(?:and|or)\\b)?|\\band\\b|\\bor\\b|&)\\s*(?:the\\s+)?';

/**
 * The days of a list that leave their month to another of it, each by itself: "4, 14 and 27 March", "March 4 and 27", 4月1日和8日.
 * A number that is no day of the month is none of the list.
 */
export const LISTED_DAYS: readonly DateRule[] = [
  rule(`\\b(?<d>${DAY})(?=(?:${AND}${DAY})+\\s+(?:of\\s+)?(?<m>${MONTH}))`, ({ d = '', m }) =>
    dayOfMonth(monthOf(m), Number.parseInt(d, 10)),
  ),
  rule(
    `(?<=\\b(?<m>${MONTH})\\s+(?:the\\s+)?(?:${DAY}${AND})+)(?<d>${DAY})(?![\\d,.]*\\d|\\w)`,
    ({ d = '', m }) => dayOfMonth(monthOf(m), Number.parseInt(d, 10)),
  ),
  rule(
    `(?<=${CHINESE_MONTH}\\s*(?:(?:${DAY_NUMBER})\\s*[日号]\\s*[、,，和与及或]\\s*)+)(?<d>${DAY_NUMBER})\\s*[日号]`,
    ({ d = '', m = '' }) => dayOfMonth(chineseNumber(m), chineseNumber(d)),
  ),
];
