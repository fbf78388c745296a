import { chineseNumber } from '../numbers.ts';
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
  years,
} from './calendar.ts';

const DIGIT = '零〇○一二三四五六七八九';
const YEAR = `(?:(?<y>\\d{4}|[${DIGIT}]{4})\\s*年?度?|(?<rel>今年|去年|前年|明年|本年度?))`;
const YEAR_MARKED = `(?:(?<y>\\d{4}|[${DIGIT}]{4})\\s*年度?|(?<rel>今年|去年|前年|明年|本年度?))`;
const MONTH = '(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?!球|刊|报)';
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
const MOVES: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
]);

const period = (one: Period): Reading => ({ type: 'period', period: one });
const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
});
type Groups = Readonly<Record<string, string | undefined>>;

function yearOf({ y, rel }: Groups, today: string): number {
  return y === undefined ? partsOf(today).year + (MOVES.get(rel ?? '') ?? 0) : chineseNumber(y);
}

function inYear(groups: Groups, today: string, make: (year: number) => Period): Reading {
  const year = yearOf(groups, today);
  return year > 0 ? period(make(year)) : { type: 'impossible' };
}

function inMonth(groups: Groups, today: string, make: (year: number, month: number) => Period): Reading {
  const month = chineseNumber(groups.m ?? '');
  return month >= 1 && month <= 12
    ? inYear(groups, today, (year) => make(year, month))
    : { type: 'impossible' };
}

/** Dates as Chinese writes them, in figures or characters, the longest forms first. 年初, 年中 and 年底 are thirds of the year. */
export const CHINESE_DATES: readonly DateRule[] = [
  // 2017年3月28日, 2011年12月9日至10日
  rule(
    `${YEAR_MARKED}\\s*${MONTH}\\s*(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]?\\s*[-至到~]\\s*(?<b>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]`,
    (groups, today) => {
      const { d = '', b = '', m = '' } = groups;
      const from = dayOf(yearOf(groups, today), chineseNumber(m), chineseNumber(d));
      const to = dayOf(yearOf(groups, today), chineseNumber(m), chineseNumber(b));
      return periodOr(from && to ? { from, to } : undefined);
    },
  ),
  rule(
    `${YEAR_MARKED}\\s*${MONTH}\\s*(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]`,
    (groups, today) => {
      const day = dayOf(yearOf(groups, today), chineseNumber(groups.m ?? ''), chineseNumber(groups.d ?? ''));
      return periodOr(day ? { from: day, to: day } : undefined);
    },
  ),
  // 2017年3月上旬, 2017年3月初
  rule(`${YEAR_MARKED}\\s*${MONTH}份?(?<part>[上中下]旬|[初中底末])`, (groups, today) =>
    inMonth(groups, today, (year, month) =>
      partOfMonth(year, month, PARTS.get(groups.part ?? '') ?? 'early'),
    ),
  ),
  rule(`${YEAR_MARKED}的?\\s*${MONTH}份?的?(?<h>[上下前后])半个?月`, (groups, today) =>
    inMonth(groups, today, (year, month) =>
      halfOfMonth(year, month, '上前'.includes(groups.h ?? '') ? 1 : 2),
    ),
  ),
  // 3月上旬: the last one that has begun
  rule(`(?<![\\d年])${MONTH}份?(?<part>[上中下]旬)`, ({ m = '', part = '' }, today) => {
    const month = chineseNumber(m);
    if (month < 1 || month > 12) return { type: 'impossible' };
    const { year } = partsOf(today);
    const made = (of: number) => partOfMonth(of, month, PARTS.get(part) ?? 'early');
    return period(made(year).from <= today ? made(year) : made(year - 1));
  }),
  rule(`${YEAR_MARKED}的?\\s*${MONTH}份?`, (groups, today) =>
    inMonth(groups, today, (year, month) => months(year, month)),
  ),
  // 2014年第三季度, 2014年上半年, 2014年春季
  rule(`${YEAR}的?\\s*(?:第\\s*(?<q>[一二三四1-4])\\s*季度?|q(?<r>[1-4]))`, (groups, today) =>
    inYear(groups, today, (year) => quarter(year, chineseNumber(groups.q ?? groups.r ?? '1'))),
  ),
  rule(`${YEAR}的?\\s*(?<h>上|下)半年`, (groups, today) =>
    inYear(groups, today, (year) => half(year, groups.h === '上' ? 1 : 2)),
  ),
  rule(`${YEAR}的?\\s*(?<s>[春夏秋冬])[季天]?`, (groups, today) =>
    inYear(groups, today, (year) => season(year, SEASONS.get(groups.s ?? '') ?? 'spring')),
  ),
  rule('第(?<q>[一二三四1-4])季度', ({ q }, today) => {
    const { year } = partsOf(today);
    const one = quarter(year, chineseNumber(q ?? '1'));
    return period(one.from <= today ? one : quarter(year - 1, chineseNumber(q ?? '1')));
  }),
  // 3月28日
  rule(`${MONTH}\\s*(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]`, ({ m, d }) => {
    const [month, day] = [chineseNumber(m ?? ''), chineseNumber(d ?? '')];
    return dayOf(2000, month, day) ? { type: 'month-day', month, day } : { type: 'impossible' };
  }),
  // 2023年初; 2023年底
  rule(
    `(?:(?<y>\\d{4}|[${DIGIT}]{4})\\s*年|(?<rel>今年|去年|前年|明年))年?(?<part>[初中底末])`,
    (groups, today) =>
      inYear(groups, today, (year) => partOfYear(year, PARTS.get(groups.part ?? '') ?? 'early')),
  ),
  rule(
    '(?<y>\\d{2}|\\d{3}0|[一二三四五六七八九]十)\\s*年代(?<part>[初中末])?',
    ({ y: written = '', part }) => {
      const y = String(chineseNumber(written));
      const first = y.length === 4 ? Number(y) : Number(y) < 40 ? 2000 + Number(y) : 1900 + Number(y);
      if (first % 10 !== 0) return undefined;
      const move = part === undefined ? 0 : { early: 0, mid: 3, late: 7 }[PARTS.get(part) ?? 'early'];
      return period(
        years(first + move, part === undefined ? first + 9 : Math.min(first + move + 3, first + 9)),
      );
    },
  ),
  // 近两年, 过去三个月, 最近30天
  rule(
    '(?:最近|过去|近|前)(?:的)?(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|几)\\s*(?:个)?(?<unit>年|月|周|星期|天|日)(?!代)(?:以来|之内|以内|[内里来间])?',
    ({ n = '', unit }, today) => {
      const count = n === '几' ? 3 : chineseNumber(n);
      if (unit === '年' || unit === '月')
        return period({ from: addMonths(today, -count * (unit === '年' ? 12 : 1)), to: today });
      return period({ from: addDays(today, -count * (unit === '天' || unit === '日' ? 1 : 7)), to: today });
    },
  ),
  rule(
    '(?<which>上上?个?|这个?|本|下个?)(?<unit>月|周|星期|季度)(?![一二三四五六日末])',
    ({ which = '', unit }, today) => {
      const move = which.startsWith('上上')
        ? -2
        : which.startsWith('上')
          ? -1
          : which.startsWith('下')
            ? 1
            : 0;
      const { year, month } = partsOf(today);
      if (unit === '月') return period(months(year, month + move));
      return period(unit === '季度' ? quarter(year, Math.ceil(month / 3) + move) : week(today, move));
    },
  ),
  rule('(?<h>上|下)半年', ({ h }, today) => {
    const { year } = partsOf(today);
    const one = half(year, h === '上' ? 1 : 2);
    return period(one.from <= today ? one : half(year - 1, h === '上' ? 1 : 2));
  }),
  // 3月
  rule(`(?<![\\d个])${MONTH}份?`, ({ m }) => {
    const month = chineseNumber(m ?? '');
    return month >= 1 && month <= 12 ? { type: 'month', month } : { type: 'impossible' };
  }),
  // 2014年; 0000年 and 99999年 are none
  rule('(?<y>\\d{5,12}|0{4})\\s*年', () => ({ type: 'impossible' })),
  rule(
    `(?<![\\d近去第])(?:(?<y>\\d{4}|[${DIGIT}]{4})\\s*年度?|(?<rel>今年|去年|前年|明年|本年度?))`,
    (groups, today) => inYear(groups, today, (year) => years(year)),
  ),
];
