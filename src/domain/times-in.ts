import { addDays } from './calendar-day.ts';
import type { DateCondition } from './question.ts';

/** The times that a condition lists, each by itself: "2010 to 2014, 2023". */
export function timesIn({ from, to, gaps, ...rest }: DateCondition): DateCondition[] {
  if (from === undefined || gaps === undefined)
    return [{ ...rest, ...(from && { from }), ...(to && { to }) }];
  const starts = [from, ...gaps.map((gap) => addDays(gap.to, 1))];
  const ends = [...gaps.map((gap) => addDays(gap.from, -1)), to];
  return starts.map((start, at) => ({ from: start, ...(ends[at] && { to: ends[at] }), words: '' }));
}
