import type { Period } from './calendar.ts';

/**
 * One date expression by itself. A `month` (and `day`) without a year waits for the year of the date it is
 * joined with; an `impossible` one names a day or year that no calendar has. An `open` period stands for all that is
 * before it, or for it and all since.
 */
export type Reading =
  | { readonly type: 'period'; readonly period: Period; readonly open?: 'before' | 'since' }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'month-day'; readonly month: number; readonly day: number }
  | { readonly type: 'impossible' };

/** A reading with its place in the question. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** How one form of date is written, and what it means; no reading when the words are no date after all. */
export interface DateRule {
  readonly pattern: RegExp;
  read(
    match: Readonly<Record<string, string | undefined>>,
    today: string,
    whole: string,
  ): Reading | undefined;
}

/** A period, or `impossible` when there is none. */
export function periodOr(period: Period | undefined): Reading {
  return period ? { type: 'period', period } : { type: 'impossible' };
}

/** Applies rules in order; what an earlier rule read, a later one does not see. */
export function findAtoms(open: string, rules: readonly DateRule[], today: string): Atom[] {
  const atoms: Atom[] = [];
  for (const { pattern, read } of rules)
    for (const match of open.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (atoms.some((atom) => from < atom.to && to > atom.from)) continue;
      const reading = read(match.groups ?? {}, today, match[0]);
      if (reading) atoms.push({ from, to, reading });
    }
  return atoms.sort((a, b) => a.from - b.from);
}
