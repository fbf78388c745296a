import { onceEach } from '../../domain/once-each.ts';
import { matchesOf, nextToTry } from '../text/matches.ts';
import { dayOf, type Period } from './calendar.ts';

/**
 * One date expression by itself. A `part` (a month, quarter, season …) and a `month-day` wait for a year or decade
 * beside them and are otherwise of the last year in which they have begun; a `weak` part is a date only with a year
 * beside it, in a range ("apr-jun"), or where a bound stands by it ("since Christmas"). An `impossible` one names a day or
 * year that no calendar has. An `open` period stands for all that is before it, or for it and all since; one that is
 * `near` is told from today, so that it may be a day of the asker's own.
 */
export type Reading =
  | {
      readonly type: 'period';
      readonly period: Period;
      readonly open?: 'before' | 'since';
      /** Set for the turn of a year: after Christmas it is that which follows. */
      readonly turn?: true;
      readonly near?: boolean;
    }
  | { readonly type: 'year'; readonly year: number; readonly near?: boolean }
  | { readonly type: 'decade'; readonly first: number }
  | {
      readonly type: 'part';
      /** Nothing in a year that does not have it. */
      readonly of: (year: number) => Period | undefined;
      readonly ofDecade?: (first: number) => Period;
      readonly weak?: 'until bound' | 'until ranged' | 'until dated';
      readonly turn?: true;
    }
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
    /** The folded question, whatever has been taken of it. */
    folded: string,
  ): Reading | undefined;
}

/** A rule for folded text; `source` is the source of its pattern. */
export function rule(source: string, read: DateRule['read']): DateRule {
  return { pattern: new RegExp(source, 'gu'), read };
}

/** A day of whatever year; nothing where the month has no such day. */
export function dayOfMonth(month: number, day: number): Reading | undefined {
  return dayOf(LEAP_YEAR, month, day) ? { type: 'month-day', month, day } : undefined;
}
/** It has every day that any year has. */
const LEAP_YEAR = 2000;

/** A period that stands by itself. */
export function period(one: Period): Reading {
  return { type: 'period', period: one };
}

/** A part of whatever year stands beside it. */
export function part(of: (year: number) => Period | undefined): Reading {
  return { type: 'part', of };
}

/** A period, or `impossible` when there is none. */
export function periodOr(one: Period | undefined): Reading {
  return one ? period(one) : { type: 'impossible' };
}

const patternsOf = onceEach((rules: readonly DateRule[]) => rules.map(({ pattern }) => pattern));

/** Applies rules in order; what an earlier rule read, a later one does not see. */
export function findAtoms(
  { open, folded }: { readonly open: string; readonly folded: string },
  rules: readonly DateRule[],
  today: string,
): Atom[] {
  const atoms: Atom[] = [];
  const patterns = patternsOf(rules);
  for (let at = nextToTry(open, patterns, 0); at >= 0; at = nextToTry(open, patterns, at + 1)) {
    const { pattern, read } = rules[at] as DateRule;
    for (const match of matchesOf(open, pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (atoms.some((atom) => from < atom.to && to > atom.from)) continue;
      const reading = read(match.groups ?? {}, today, match[0], folded);
      if (reading) atoms.push({ from, to, reading });
    }
  }
  return atoms.sort((a, b) => a.from - b.from);
}
