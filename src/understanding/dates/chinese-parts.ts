import { addDays } from '../../domain/calendar-day.ts';
import { chineseNumber } from '../text/numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { dayOfMonth, part, rule } from './atom.ts';
import type { Part, Period } from './calendar.ts';
import {
  dayOf,
  half,
  halfOfMonth,
  months,
  partOfMonth,
  partOfYear,
  quarter,
  season,
  weekOfMonth,
  years,
} from './calendar.ts';

const MONTH_NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,2}';
export const DAY_NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
export const MONTH = `(?<![\\d个哪])(?<m>${MONTH_NUMBER})\\s*月(?!球|刊|报)`;
const TO = '\\s*[-至到~]\\s*';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['初', 'early'],
  ['中', 'mid'],
  ['底', 'late'],
  ['末', 'late'],
  ['上旬', 'early'],
  ['中旬', 'mid'],
  ['下旬', 'late'],
]);
const SEASONS: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter'],
]);

/** 几天 at an end of a month. */
const SOME_DAYS = 7;

const vague = (word = '') => PARTS.get(word) ?? 'early';

/** A part of the month named `m`; impossible when the year has no such month. */
function inMonth(name: string | undefined, make: (year: number, month: number) => Period): Reading {
  const month = chineseNumber(name ?? '');
  return month >= 1 && month <= 12 ? part((year) => make(year, month)) : { type: 'impossible' };
}

/** Two months and those between, into the next year where the second is the earlier. */
function monthsBetween(a = '', b = ''): Reading {
  const [first, last] = [chineseNumber(a), chineseNumber(b)];
  if (first < 1 || first > 12 || last < 1 || last > 12) return { type: 'impossible' };
  return part((year) => months(year, first, first <= last ? last : last + 12));
}

/** The first or last of some months, weeks, days or quarters of a year. */
function endOfYear(year: number, isFirst: boolean, count: number, unit: string): Period {
  const inMonths = unit === '季度' ? 3 * count : unit === '月' ? count : undefined;
  if (inMonths !== undefined) return isFirst ? months(year, 1, inMonths) : months(year, 13 - inMonths, 12);
  const days = count * (unit === '天' ? 1 : 7) - 1;
  const { from, to } = years(year);
  return isFirst ? { from, to: addDays(from, days) } : { from: addDays(to, -days), to };
}

/** Days, months, quarters and vaguer parts of a year as Chinese writes them, without their year, the longest forms first. */
export const CHINESE_PARTS: readonly DateRule[] = [
  // 12月9日至10日
  rule(`${MONTH}\\s*(?<d>${DAY_NUMBER})\\s*[日号]?${TO}(?<b>${DAY_NUMBER})\\s*[日号]`, ({ m, d, b }) => {
    const [month, first, last] = [m, d, b].map((number) => chineseNumber(number ?? ''));
    const of = (year: number) => {
      const [from, to] = [dayOf(year, month ?? 0, first ?? 0), dayOf(year, month ?? 0, last ?? 0)];
      return from && to && from <= to ? { from, to } : undefined;
    };
    return of(2000) ? part(of) : { type: 'impossible' };
  }),
  // 3月28日
  rule(
    `${MONTH}\\s*(?<d>${DAY_NUMBER})\\s*[日号]`,
    ({ m = '', d = '' }) => dayOfMonth(chineseNumber(m), chineseNumber(d)) ?? { type: 'impossible' },
  ),
  // 4-6月, 11月到2月
  rule(
    `(?<![\\d个.])(?<a>${MONTH_NUMBER})\\s*(?:月份?)?${TO}(?<b>${MONTH_NUMBER})\\s*月(?!球|刊|报)份?`,
    ({ a, b }) => monthsBetween(a, b),
  ),
  // 3、4月, 三四月份
  rule(`(?<![\\d个.])(?<a>${MONTH_NUMBER})\\s*[、和]\\s*(?<b>${MONTH_NUMBER})\\s*月份?`, ({ a, b }) =>
    monthsBetween(a, b),
  ),
  rule('(?<![个十])(?<a>[一二三四五六七八])(?<b>[二三四五六七八九])月份?', ({ a, b }) => monthsBetween(a, b)),
  // 3月上旬, 3月初, 3月上半月
  rule(`${MONTH}份?的?(?<part>[上中下]旬|[初底末]|中(?!国|方|[欧蒙柬老巴印非美英日韩俄]))`, (groups) =>
    inMonth(groups.m, (year, month) => partOfMonth(year, month, vague(groups.part))),
  ),
  // 四月第一周, 3月最后几天, 三月头十天
  rule(
    `${MONTH}份?的?(?:第(?<o>[一二三四1-4])|(?<first>头|前|开头)|最后|末|后)(?<n>[一二两三四五六七八九十]|1?\\d|几)?个?(?<unit>周|星期|礼拜|天)(?!前|内)`,
    ({ m, o, first, n = '一', unit }) => {
      const count = n === '几' ? SOME_DAYS : chineseNumber(n);
      if (o !== undefined && (unit === '天' || n !== '一')) return undefined;
      const days = count * (unit === '天' ? 1 : 7) - 1;
      if (days > 27) return undefined;
      return inMonth(m, (year, month) => {
        const whole = months(year, month);
        if (o !== undefined) return weekOfMonth(year, month, chineseNumber(o));
        return first === undefined
          ? { from: addDays(whole.to, -days), to: whole.to }
          : { from: whole.from, to: addDays(whole.from, days) };
      });
    },
  ),
  rule(`${MONTH}份?的?(?<h>[上下前后])半个?月`, ({ m, h = '' }) =>
    inMonth(m, (year, month) => halfOfMonth(year, month, '上前'.includes(h) ? 1 : 2)),
  ),
  rule(`${MONTH}份?`, ({ m }) => inMonth(m, (year, month) => months(year, month))),
  // The month with the fewest days.
  rule('(?:天数|日子)?最短的?(?:那|一)?个?月(?!份?的?工)(?:份)?|(?:天数|日子)最少的?(?:那|一)?个?月份?', () =>
    part((year) => months(year, 2)),
  ),
  // 第三季度, 一季度, q3; the last one that has begun
  rule('(?<!\\d)第?\\s*(?<q>[一二三四1-4])\\s*季度', ({ q = '' }) =>
    part((year) => quarter(year, chineseNumber(q))),
  ),
  rule('(?<h>上|下|前|后)半年', ({ h }) => part((year) => half(year, h === '上' || h === '前' ? 1 : 2))),
  // 2014年前三个月, 2023年最后一个季度
  rule(
    '(?<=年度?的?\\s?)(?:(?<first>前|头|最初|开头)|最后|末|后)(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2}|几)\\s*个?(?<unit>月|周|星期|天|季度)',
    ({ first, n = '', unit = '' }) => {
      const count = n === '几' ? 3 : chineseNumber(n);
      if (count < 1 || count > (unit === '季度' ? 4 : unit === '月' ? 12 : 50)) return undefined;
      return part((year) => endOfYear(year, first !== undefined, count, unit));
    },
  ),
  // 2014年春天; 春节 is a feast
  rule('(?<s>[春夏秋冬])(?:[季天]|(?<=年的?\\s?[春夏秋冬])(?!节|运|晚|游))', ({ s }) => ({
    ...part((year) => season(year, SEASONS.get(s ?? '') ?? 'spring')),
    weak: 'until dated',
  })),
  // 年底的新闻, but 年底前要交
  rule(
    '(?<![年去今前明当每\\d零〇一二三四五六七八九十])年(?<part>[初底末])(?!前|之前|以前|要|得|考)',
    (groups) => part((year) => partOfYear(year, vague(groups.part))),
  ),
  // 2023年初, 2023年年底; 年中 not in 2014年中国
  rule(
    '(?<=年度?\\s?)年?(?<part>[初底末]|中(?![国方欧蒙柬老巴印非美英日韩俄东央小企华外文心]))',
    (groups) => ({
      ...part((year) => partOfYear(year, vague(groups.part))),
      weak: 'until dated',
    }),
  ),
];
