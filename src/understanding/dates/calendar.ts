import { addDays } from '../../domain/calendar-day.ts';
import { isCalendarDay } from '../../domain/partial-date.ts';

/** A stretch of calendar days, both ends included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Parts of a year or month that people name without exact borders. */
export type Part = 'early' | 'mid' | 'late';

const two = (number: number) => String(number).padStart(2, '0');
const four = (year: number) => String(year).padStart(4, '0');

/** A day as text; nothing when the calendar does not have it. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const text = `${four(year)}-${two(month)}-${two(day)}`;
  return year >= 1 && year <= 9999 && isCalendarDay(text) ? text : undefined;
}

/** `--MM-DD`, a day of any year; nothing when no year has it. */
export function monthDayOf(month: number, day: number): string | undefined {
  return dayOf(2000, month, day)?.replace('2000', '-');
}

/** Whole months of a year, first to last; month 13 is January of the next year, 0 December of the one before. */
export function months(year: number, first: number, last = first): Period {
  const start = new Date(Date.UTC(2000, first - 1, 1));
  const end = new Date(Date.UTC(2000, last, 0));
  // Counted from 2000 and moved, because Date.UTC takes years under 100 for the twentieth century.
  start.setUTCFullYear(start.getUTCFullYear() + year - 2000);
  const endYear = end.getUTCFullYear() + year - 2000;
  const lastDay = new Date(Date.UTC(endYear, end.getUTCMonth() + 1, 0)).getUTCDate();
  return {
    from: `${four(start.getUTCFullYear())}-${two(start.getUTCMonth() + 1)}-01`,
    to: `${four(endYear)}-${two(end.getUTCMonth() + 1)}-${two(lastDay)}`,
  };
}

/** January to December. */
export function years(first: number, last = first): Period {
  return { from: `${four(first)}-01-01`, to: `${four(last)}-12-31` };
}

/** A third of a year: early is January to April, mid May to August, late September to December. */
export function partOfYear(year: number, part: Part): Period {
  const first = { early: 1, mid: 5, late: 9 }[part];
  return months(year, first, first + 3);
}

/** Four years at the beginning, in the middle or at the end of a decade, as people say "the early eighties". */
export function partOfDecade(first: number, part: Part): Period {
  const from = first + { early: 0, mid: 3, late: 7 }[part];
  return years(from, Math.min(from + 3, first + 9));
}

/** A third of a month: early is the 1st to 10th, mid the 11th to 20th, late the rest. */
export function partOfMonth(year: number, month: number, part: Part): Period {
  const { from, to } = months(year, month);
  const start = from.slice(0, 8);
  return {
    early: { from, to: `${start}10` },
    mid: { from: `${start}11`, to: `${start}20` },
    late: { from: `${start}21`, to },
  }[part];
}

/** Half 1 or 2 of a month: up to the 15th, and from the 16th. */
export function halfOfMonth(year: number, month: number, number: number): Period {
  const { from, to } = months(year, month);
  const start = from.slice(0, 8);
  return number === 1 ? { from, to: `${start}15` } : { from: `${start}16`, to };
}

/** Week 1 to 4 of a month as people count them, seven days each from the 1st; week 5 is its last seven days. */
export function weekOfMonth(year: number, month: number, number: number): Period {
  const { from, to } = months(year, month);
  const start = from.slice(0, 8);
  if (number === 5) return { from: addDays(to, -6), to };
  return { from: start + two(7 * number - 6), to: start + two(7 * number) };
}

/** Quarter 1 to 4. */
export function quarter(year: number, number: number): Period {
  return months(year, 3 * number - 2, 3 * number);
}

/** Half 1 or 2. */
export function half(year: number, number: number): Period {
  return months(year, 6 * number - 5, 6 * number);
}

/** The northern seasons by whole months; winter runs from December of the year named into February. */
export function season(year: number, name: 'spring' | 'summer' | 'autumn' | 'winter'): Period {
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[name];
  return months(year, first, first + 2);
}

/** The same day some months away; the last day of that month where it has no such day. */
export function addMonths(day: string, count: number): string {
  const { year, month, day: number } = partsOf(day);
  const { to } = months(year, month + count);
  return to.slice(0, 8) + two(Math.min(number, Number(to.slice(8))));
}

/** Year, month and day of a day as numbers. */
export function partsOf(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  return { year, month, day: number };
}

/** Monday to Sunday of the week a day lies in, moved by some weeks. */
export function week(day: string, move = 0): Period {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(day, 7 * move - weekday);
  return { from, to: addDays(from, 6) };
}
