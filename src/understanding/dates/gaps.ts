import { addDays } from '../../domain/calendar-day.ts';
import type { Period } from './calendar.ts';

/** What lies between the dates of a list, as far as it lies within the whole. */
export function gapsBetween(listed: readonly Period[], whole: Period): Period[] {
  const gaps: Period[] = [];
  let next = whole.from;
  for (const { from, to } of listed.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (next < from) gaps.push({ from: next, to: addDays(from, -1) });
    if (to >= next) next = addDays(to, 1);
  }
  return gaps;
}
