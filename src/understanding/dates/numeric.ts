import type { DateRule } from './atom.ts';
import { periodOr } from './atom.ts';
import { dayOf, months, years } from './calendar.ts';
import { fullYear } from './written-year.ts';

const day = (year: string | undefined, month: string | undefined, number: string | undefined) => {
  const one = dayOf(Number(year), Number(month), Number(number));
  return periodOr(one ? { from: one, to: one } : undefined);
};

/** Dates in figures only, the same in both languages: ISO 8601, and day first as the records' sources write. */
export const NUMERIC_DATES: readonly DateRule[] = [
  {
    pattern: /(?<![\d-])(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)/g,
    read: ({ y, m, d }) => day(y, m, d),
  },
  {
    pattern: /(?<![\d./-])(?<d>\d{1,2})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<y>\d{4})(?!\d)/g,
    // Only the American order makes sense of 03/28/2017.
    read: ({ y, m, d }) => (Number(m) > 12 && Number(d) <= 12 ? day(y, d, m) : day(y, m, d)),
  },
  {
    // 20.10.23; with dots or slashes only, so that 10-11-12 stays whatever it is
    pattern: /(?<![\d./-])(?<d>\d{1,2})(?<sep>[/.])(?<m>\d{1,2})\k<sep>(?<y>\d{2})(?![\d./-])/g,
    read: ({ y = '', m, d }) => {
      const year = String(fullYear(y));
      const read = Number(m) > 12 && Number(d) <= 12 ? day(year, d, m) : day(year, m, d);
      // A version number, not a day of an impossible month.
      return read.type === 'impossible' ? undefined : read;
    },
  },
  {
    // 20231020
    pattern: /(?<![\d.$€£¥])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d|[.,]\d)/g,
    read: ({ y, m, d }) => day(y, m, d),
  },
  {
    // 3/2017, 03.2017
    pattern: /(?<![\w./-])(?<m>0?[1-9]|1[0-2])[/.](?<y>(?:19|20)\d{2})(?![\d./-])/g,
    read: ({ y, m }) => ({ type: 'period', period: months(Number(y), Number(m)) }),
  },
  {
    // '10-'14
    pattern: /(?<![\w'])'(?<a>\d{2})\s*(?:-|\bto\b)\s*'?(?<b>\d{2})(?![\w'%-])/g,
    read: ({ a = '', b = '' }) =>
      fullYear(a) < fullYear(b) ? { type: 'period', period: years(fullYear(a), fullYear(b)) } : undefined,
  },
  {
    // 2010-14 and 2010/11: the second figure is a year, as no month has it or it is the next year.
    pattern: /(?<![\d./-])(?<y>(?:19|20)\d{2})(?<sep>[-/])(?<z>\d{2})(?![\d-])/g,
    read: ({ y, sep, z }) => {
      const first = Number(y);
      const last = first - (first % 100) + Number(z);
      if (last > first && (Number(z) > 12 || (sep === '/' && last === first + 1)))
        return { type: 'period', period: years(first, last) };
      return Number(z) >= 1 && Number(z) <= 12
        ? { type: 'period', period: months(first, Number(z)) }
        : { type: 'impossible' };
    },
  },
];
