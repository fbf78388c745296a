import type { Atom, Reading } from './atom.ts';
import type { Period } from './calendar.ts';
import { dayOf, years } from './calendar.ts';

/** What stands between a part of a year and the year after it: "March, 2017", "first half of 2014", "Q2/2019". */
const BEFORE_YEAR =
  /^\s*(?:,\s*)?(?:of|in|-|\/|的)?\s*(?:the\s+)?(?:(?:(?:fiscal|financial|calendar|budget|reporting)\s+)?year\s+)?$/u;
/** And the year before it: "2019, april to june", "in 2014: March", 2014年的第三季度. */
const AFTER_YEAR =
  /^\s*(?:[,:;-]\s*)?(?:的\s*)?(?:(?:in|from|between|during|on|即|从)\s*)?(?:the\s+)?(?:months?\s+(?:of\s+)?)?$/u;

/** Gives parts and days without a year the year or decade that stands beside them. */
export function attachYears(open: string, atoms: readonly Atom[]): Atom[] {
  const result: Atom[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const [one, next] = [atoms[index], atoms[index + 1]];
    if (one === undefined) break;
    const gap = next && open.slice(one.to, next.from);
    const after = next && gap !== undefined && BEFORE_YEAR.test(gap) && inYear(one.reading, next.reading);
    const before =
      next &&
      !after &&
      gap !== undefined &&
      AFTER_YEAR.test(gap) &&
      // 去年底今年初: what is written on is of the year before it.
      (gap === '' || !hasOwnYear(open, next, atoms[index + 2])) &&
      inYear(next.reading, one.reading);
    const reading = after || before;
    if (next && reading) index++;
    result.push(next && reading ? { from: one.from, to: next.to, reading } : one);
  }
  return result;
}

/** "2013, March 2014": the year after is nearer than the one before. */
function hasOwnYear(open: string, one: Atom, next: Atom | undefined): boolean {
  return (
    next !== undefined &&
    BEFORE_YEAR.test(open.slice(one.to, next.from)) &&
    inYear(one.reading, next.reading) !== undefined
  );
}

/** A part or day in a year or decade; nothing when the one cannot stand in the other. */
function inYear(reading: Reading, at: Reading): Reading | undefined {
  if (at.type === 'decade' && reading.type === 'part' && reading.ofDecade)
    return { type: 'period', period: reading.ofDecade(at.first) };
  // "31 February 2013" is one impossible day and no year.
  if (at.type === 'year' && reading.type === 'impossible') return reading;
  if (at.type !== 'year' || (reading.type !== 'part' && reading.type !== 'month-day')) return undefined;
  const period = settle(reading, at.year);
  const turn = reading.type === 'part' && reading.turn;
  return period ? { type: 'period', period, ...(turn && { turn }) } : { type: 'impossible' };
}

/** What a reading stands for, if it is of this year; a year, decade or period of its own stays itself. */
export function settle(reading: Reading, year: number): Period | undefined {
  switch (reading.type) {
    case 'period':
      return reading.period;
    case 'year':
      return years(reading.year);
    case 'decade':
      return years(reading.first, reading.first + 9);
    case 'part':
      return reading.of(year);
    case 'month-day': {
      const day = dayOf(year, reading.month, reading.day);
      return day === undefined ? undefined : { from: day, to: day };
    }
    case 'impossible':
      return undefined;
  }
}
