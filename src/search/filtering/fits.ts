import { daysLasted } from '../../domain/days-lasted.ts';
import { hasField } from '../../domain/has-field.ts';
import type { Collection } from '../collection.ts';
import { COVERED } from '../concept-index.ts';
import type { SearchQuery } from '../engine.ts';
import { isByAmount, isByLength } from '../order.ts';
import { Partition } from '../partition.ts';
import { dateFit, liesWithin } from './dates.ts';
import { dayNumber } from './day-columns.ts';
import { conceptFitOf } from './filters.ts';
import { biggestAmount } from './money.ts';
import { textFitOf } from './text-fit.ts';

/**
 * How well each record fits what must hold, by its number: 0 not at all (or no record), 1 fully, less where it fits
 * loosely, such as a date known only roughly or a phrase that stands outside the title.
 */
export function fitsOf(collection: Collection, query: SearchQuery): Float64Array {
  const fits = collection.floats('fits');
  const parts = conceptFits(collection, query);
  const { dates, amount } = query.filters;
  const ids = query.filters.ids && new Set(query.filters.ids);
  const needsMoney = amount !== undefined || isByAmount(query.order);
  const needsLength = isByLength(query.order);
  const textFit = textFitOf(collection, query);
  const refused = query.excluded.flatMap(({ time }) => time ?? []);
  const unstated = query.excluded.flatMap(({ field }) => field ?? []);
  const hasGaps = collection.end > collection.size;
  const looksAt = textFit !== undefined || ids !== undefined || refused.length + unstated.length > 0;
  const needsEntry = needsMoney || needsLength || hasGaps || looksAt;
  const inTime = dates && timeFit(collection, dates);
  if (!parts && !inTime && !needsEntry) return fits.fill(1);
  for (let number = 0; number < fits.length; number += 1) {
    let fit = parts ? (parts.byPart[parts.of[number] as number] as number) : 1;
    if (fit > 0 && inTime) fit *= inTime(number);
    if (fit > 0 && needsEntry) {
      const entry = collection.entry(number);
      const isOut =
        !entry ||
        ids?.has(entry.record.id) === false ||
        refused.some((time) => liesWithin(entry.record, time)) ||
        unstated.some((field) => hasField(entry.record, field)) ||
        (needsMoney && biggestAmount(entry.record.money, amount) === undefined) ||
        (needsLength && daysLasted(entry.record) === undefined);
      fit = isOut ? 0 : fit * (textFit?.(entry) ?? 1);
    }
    fits[number] = fit;
  }
  return fits;
}

function conceptFits(collection: Collection, query: SearchQuery) {
  const { keys, of } = conceptFitOf(query);
  if (keys.size === 0) return undefined;
  const nothing: ReadonlySet<string> = new Set();
  const parts = new Partition(collection.ints('concepts'), { all: nothing, covered: nothing });
  for (const key of keys) {
    const { records, marks } = collection.concepts.holders(key);
    const change = (before: (typeof parts.states)[number], mark: number) => ({
      all: new Set(before.all).add(key),
      covered: mark & COVERED ? new Set(before.covered).add(key) : before.covered,
    });
    parts.move(records, change, marks);
  }
  return { of: parts.of, byPart: parts.states.map(of) };
}

function timeFit(
  collection: Collection,
  dates: NonNullable<SearchQuery['filters']['dates']>,
): (number: number) => number {
  const exactly = (number: number) => {
    const entry = collection.entry(number);
    return entry === undefined ? 0 : dateFit(entry.record, dates);
  };
  if ((dates.monthDay ?? dates.gaps ?? dates.stage) !== undefined) return exactly;
  const [from, to] = [dayNumber(dates.from), dates.to === undefined ? 9999_12_31 : dayNumber(dates.to)];
  return (number) => {
    const { days } = collection;
    const [first, last] = [days.first[number] as number, days.last[number] as number];
    // Nearly all records lie wholly outside or wholly within: only the others need a closer look.
    if (last === 0 || first > to || last < from) return 0;
    return first >= from && last <= to ? 1 : exactly(number);
  };
}
