import { daysBetween } from './calendar-day.ts';
import { daysOf, type PartialDate } from './partial-date.ts';
import type { CooperationRecord } from './record.ts';
import { isGathering } from './stage.ts';

/**
 * How many days something lasted, from the first that its start may mean to the last that its end may mean; `undefined` where the
 * record does not say both. Months that were inferred tell when something must have been, and the days of a meeting or a signing
 * not how long the project or the agreement is that the record reports on. Of a training "in 2018" nobody knows the days.
 */
export function daysLasted({
  kind,
  dates: { start, end },
  covers,
}: Pick<CooperationRecord, 'kind' | 'dates' | 'covers'>): number | undefined {
  const [from, to] = [start && daysOf(start)?.from, end && daysOf(end)?.to];
  const tells = (date?: PartialDate) =>
    date?.precision === 'day'
      ? isGathering(kind) || covers.length === 0
      : date?.inferred !== true && !isGathering(kind);
  if (!(from && to && tells(start) && tells(end))) return undefined;
  return daysBetween(from, to) + 1;
}
