import { bestOf } from './best-of.ts';
import type { Collection } from './collection.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { SEARCH_LIMITS } from './limits.ts';
import { biggestAmount } from './money.ts';
import { compareBy, type Sortable } from './order.ts';
import type { Ranked } from './ranking.ts';

/** A record that a search found, before the page is cut. */
export interface Found extends Sortable {
  readonly coverage: number;
  readonly ranked?: Ranked<Entry>;
}

/** The numbers of the records that fit at all and that `holds` lets through. */
export function fitting(fits: Float64Array, holds: (number: number) => boolean = () => true): Int32Array {
  const numbers = new Int32Array(fits.length);
  let count = 0;
  for (let number = 0; number < fits.length; number += 1)
    if ((fits[number] as number) > 0 && holds(number)) numbers[count++] = number;
  return numbers.subarray(0, count);
}

/**
 * Those of some records that come first in the order of a query, in no order among themselves: as many as its page
 * reaches and never fewer than 2,000, so that smaller collections are looked at whole.
 *
 * @param scores about how well each record fits the words, by its number
 */
export function foremostOf(
  collection: Collection,
  numbers: Int32Array,
  query: SearchQuery,
  scores: { readonly fits: Float64Array; readonly of: (number: number) => number },
): Int32Array {
  const wanted = Math.max(SEARCH_LIMITS.rankedRecords, (query.offset ?? 0) + query.limit);
  if (numbers.length <= wanted) return numbers;
  const compare = compareBy(query.order);
  const views = new Array<Sortable | undefined>(collection.end);
  const view = (number: number): Sortable => {
    const known = views[number];
    if (known !== undefined) return known;
    const entry = collection.entry(number) as Entry;
    const fit = scores.fits[number] as number;
    const made = { entry, fit, score: scores.of(number), amount: amountOf(entry, query) };
    views[number] = made;
    return made;
  };
  return bestOf(numbers, wanted, (a, b) => compare(view(a), view(b)));
}

/** The biggest amount of a record that meets the condition of a query. */
export function amountOf({ record }: Entry, query: SearchQuery): number | undefined {
  return biggestAmount(record.money, query.filters.amount);
}
