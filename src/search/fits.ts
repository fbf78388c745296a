import type { Collection } from './collection.ts';
import { COVERED } from './concept-index.ts';
import { dateFit } from './dates.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { conceptFitOf } from './filters.ts';
import { biggestAmount } from './money.ts';
import { isByAmount } from './order.ts';
import { Partition } from './partition.ts';
import { textFitOf } from './text-fit.ts';

/**
 * How well each record fits what must hold, by its number: 0 not at all (or no record), 1 fully, less where it fits
 * loosely, such as a date known only roughly or a phrase that stands outside the title.
 */
export function fitsOf(collection: Collection, query: SearchQuery): Float64Array {
  const fits = new Float64Array(collection.end);
  const { of, byPart } = conceptFits(collection, query);
  const { dates, amount } = query.filters;
  const needsMoney = amount !== undefined || isByAmount(query.order);
  const textFit = textFitOf(collection, query);
  for (let number = 0; number < fits.length; number += 1) {
    const byConcepts = byPart[of[number] as number] as number;
    const entry = byConcepts > 0 ? collection.entry(number) : undefined;
    if (entry === undefined) continue;
    const inTime = dates === undefined ? 1 : inTimeFit(entry, dates);
    if (inTime === 0) continue;
    if (needsMoney && biggestAmount(entry.record.money, amount) === undefined) continue;
    fits[number] = inTime * byConcepts * (textFit === undefined ? 1 : textFit(entry));
  }
  return fits;
}

function conceptFits(collection: Collection, query: SearchQuery) {
  const { keys, of } = conceptFitOf(query);
  const nothing: ReadonlySet<string> = new Set();
  const parts = new Partition(collection.end, { all: nothing, covered: nothing });
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

function inTimeFit({ record, span }: Entry, dates: NonNullable<SearchQuery['filters']['dates']>): number {
  // Nearly all records lie wholly within or wholly outside: only the others need a closer look.
  if (dates.monthDay === undefined) {
    if (span === undefined || span.from > (dates.to ?? '9999-12-31') || span.to < (dates.from ?? ''))
      return 0;
    if (span.from >= (dates.from ?? '') && span.to <= (dates.to ?? '9999-12-31')) return 1;
  }
  return dateFit(record.dates, dates);
}
