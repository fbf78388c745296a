import type { Entry } from '../entries.ts';

/** A day as a number that sorts like it, 20240615; of what has no day 0. */
export function dayNumber(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));
}

/**
 * The days of all records, by their numbers: a look at each of 100,000 is ten times as fast in a list of numbers as
 * record by record.
 */
export class DayColumns {
  /** The days a record stands for in a list; 0 without one. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The first and the last day of all its dates; 0 without one. */
  readonly first: number[] = [];
  readonly last: number[] = [];

  set({ number, days, span }: Entry): void {
    this.from[number] = dayNumber(days?.from);
    this.to[number] = dayNumber(days?.to);
    this.first[number] = dayNumber(span?.from);
    this.last[number] = dayNumber(span?.to);
  }
}
