import { addDays } from '../../domain/calendar-day.ts';
import { chineseNumber, englishNumber } from '../text/numbers.ts';
import type { Reading } from './atom.ts';
import { periodOr } from './atom.ts';
import { addMonths, months, partsOf, week, years } from './calendar.ts';

/** What is counted back from today. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** The numbers that people write out before days and weeks, one first. */
export const SMALL: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Numbers that people do not mean exactly, with the least and most they stand for. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a couple of', [1, 3]],
  ['couple of', [1, 3]],
  ['a year or two', [1, 2]],
  ['one or two', [1, 2]],
  ['two or three', [2, 3]],
  ['a few', [2, 6]],
  ['few', [2, 6]],
  ['several', [2, 6]],
  ['几', [2, 6]],
  ['数', [2, 6]],
]);

/** Pattern of how many units before today in English, exact or not. */
export const ENGLISH_COUNT = `(?:\\d{1,3}|${[...VAGUE.keys()].filter((word) => /[a-z]/.test(word)).join('|')}|an?|${SMALL.join('|')}|a dozen)`;
/** The same in Chinese: 三, 12, 几, 两三. */
export const CHINESE_COUNT =
  '(?:(?<![\\d第])\\d{1,2}|(?<!第)[一二两三四五六七八九十]{1,3}|[几数](?=[个年天周月]))';

/** The number in words of `ENGLISH_COUNT`; not whole where it is vague. */
export function englishCount(words: string): number {
  if (words === 'a dozen') return 12;
  const small = SMALL.indexOf(words) + 1;
  return small > 0 ? small : englishNumber(words);
}

/** The least and the most that a count of either language stands for; the same twice for an exact one. */
export function countsOf(words: string): readonly [number, number] {
  const vague = VAGUE.get(words);
  if (vague) return vague;
  // 两三年 is two to three years, 三五年 three to five.
  if (/^[一二两三四五六七八九]{2}$/u.test(words))
    return [chineseNumber(words.slice(0, 1)), chineseNumber(words.slice(1))];
  const count = /[a-z]/u.test(words) ? englishCount(words) : chineseNumber(words);
  return [count, count];
}

/**
 * Some units before today: the whole year, month or week, since nobody counts the days; the very day for days. With a
 * `most` greater than `least` all between. Nothing for numbers that nobody counts back.
 */
export function ago(
  [least, most]: readonly [number, number],
  unit: Unit,
  today: string,
): Reading | undefined {
  if (!Number.isInteger(least) || !Number.isInteger(most) || least < 1 || most > 999) return undefined;
  const { year, month } = partsOf(today);
  if (unit === 'year') return periodOr(most < year ? years(year - most, year - least) : undefined);
  if (unit === 'month') return periodOr(months(year, month - most, month - least));
  if (unit === 'week') return periodOr({ from: week(today, -most).from, to: week(today, -least).to });
  return periodOr({ from: addDays(today, -most), to: addDays(today, -least) });
}

/** The last so many units, up to and with today; nothing for numbers that nobody counts back. */
export function upToToday(count: number, unit: Unit, today: string): Reading | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 999) return undefined;
  const inMonths = unit === 'month' ? count : 12 * count;
  const from =
    unit === 'day' || unit === 'week'
      ? addDays(today, -count * (unit === 'week' ? 7 : 1))
      : addMonths(today, -inMonths);
  return { type: 'period', period: { from, to: today } };
}

/** "More than", "less than" before some units: all before that day, or all since. */
export function openAgo(
  open: 'before' | 'since',
  count: number,
  unit: Unit,
  today: string,
): Reading | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 999) return undefined;
  if (unit === 'year' && count >= partsOf(today).year) return { type: 'impossible' };
  const asMonths = unit === 'year' ? 12 * count : count;
  const day =
    unit === 'year' || unit === 'month'
      ? addMonths(today, -asMonths)
      : addDays(today, -count * (unit === 'week' ? 7 : 1));
  return { type: 'period', period: { from: day, to: day }, open };
}
