import { daysOf, PRECISIONS } from '../domain/partial-date.ts';
import { primaryDate } from '../domain/primary-date.ts';
import type { CooperationRecord } from '../domain/record.ts';

/**
 * What has a date, oldest first, and what has none with a year, in the order given. What lasted stands under its
 * start; a date known to the month stands after the days of that month, one known to the year after all of that year.
 */
export function inDateOrder<Item>(
  items: readonly Item[],
  recordOf: (item: Item) => CooperationRecord,
): { readonly dated: readonly Item[]; readonly undated: readonly Item[] } {
  const placed = items.map((item) => ({ item, record: recordOf(item), day: lastDay(recordOf(item)) }));
  const dated = placed
    .filter((one): one is typeof one & { day: string } => one.day !== undefined)
    .sort(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        roughness(a.record) - roughness(b.record) ||
        a.record.id.localeCompare(b.record.id),
    );
  return {
    dated: dated.map(({ item }) => item),
    undated: placed.filter(({ day }) => day === undefined).map(({ item }) => item),
  };
}

/** The last day the record's date can mean: a rough date promises least, so it stands last. */
function lastDay(record: CooperationRecord): string | undefined {
  const date = primaryDate(record);
  return date && daysOf(date)?.to;
}

/** Of dates that end on the same day the exact one stands first. */
function roughness(record: CooperationRecord): number {
  return PRECISIONS.indexOf(primaryDate(record)?.precision ?? 'day');
}
