import { daysLasted } from '../domain/days-lasted.ts';
import { bestOf } from './best-of.ts';
import type { Collection } from './collection.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { biggestAmount } from './filtering/money.ts';
import { SEARCH_LIMITS } from './limits.ts';
import { compareBy, isByLength, type Sortable } from './order.ts';
import type { Ranked } from './ranking.ts';

/** A record that a search found, before the page is cut. */
export interface Found extends Sortable {
  readonly coverage: number;
  readonly ranked?: Ranked<Entry>;
}

/** The numbers of the records that fit at all. */
export function fitting(collection: Collection, fits: Float64Array): Int32Array {
  const numbers = collection.ints('fitting');
  let count = 0;
  for (let number = 0; number < fits.length; number += 1)
    if ((fits[number] as number) > 0) numbers[count++] = number;
  return numbers.subarray(0, count);
}

/** About how well records fit, by their numbers. */
export interface Outlook {
  readonly fits: Float64Array;
  /** Absent where all fit the words alike. */
  readonly scores?: Float64Array;
}

/**
 * Those of some records that come first in the order of a query, in no order among themselves: as many as its page
 * reaches and never fewer than 1,500, so that smaller collections are looked at whole.
 */
export function foremostOf(
  collection: Collection,
  numbers: Int32Array,
  query: SearchQuery,
  outlook: Outlook,
): Int32Array {
  const wanted = Math.max(SEARCH_LIMITS.rankedRecords, (query.offset ?? 0) + query.limit);
  if (numbers.length <= wanted) return numbers;
  const keys = keysOf(collection, numbers, query, outlook);
  const compare = compareBy(query.order);
  const { fits } = outlook;
  const { from } = collection.days;
  // One object for each side, whatever is compared: there are too many records for one each.
  const left = view(collection, outlook, keys);
  const right = view(collection, outlook, keys);
  return bestOf(numbers, wanted, (a, b) => {
    const difference = (keys[b] as number) - (keys[a] as number);
    if (difference !== 0) return difference;
    if (query.order === 'relevance' && fits[a] === fits[b]) {
      const later = (from[b] as number) - (from[a] as number);
      if (later !== 0) return later;
    }
    return compare(left(a), right(b));
  });
}

/** What the order looks at first, as numbers of which the bigger comes first. */
function keysOf(
  collection: Collection,
  numbers: Int32Array,
  query: SearchQuery,
  { scores }: Outlook,
): Float64Array {
  const keys = collection.floats('keys');
  const { order } = query;
  const { from, to } = collection.days;
  for (const number of numbers) {
    if (order === 'relevance') keys[number] = Math.round((scores?.[number] ?? 1) * 1e9);
    else if (order === 'newest') keys[number] = from[number] as number;
    else if (order === 'oldest') keys[number] = -((to[number] as number) || 9999_12_32);
    else {
      const size = sizeOf(collection.entry(number) as Entry, query) ?? 0;
      keys[number] = order === 'largest' || order === 'longest' ? size : -size;
    }
  }
  return keys;
}

function view(collection: Collection, { fits, scores }: Outlook, keys: Float64Array) {
  const seen: { -readonly [key in keyof Sortable]: Sortable[key] } = {
    entry: collection.entry(0) as Entry,
    score: 1,
    fit: 1,
    size: undefined,
  };
  return (number: number): Sortable => {
    seen.entry = collection.entry(number) as Entry;
    seen.score = scores?.[number] ?? 1;
    seen.fit = fits[number] as number;
    seen.size = Math.abs(keys[number] as number);
    return seen;
  };
}

/** The days that a record lasted, where those are what it is ordered by; else its biggest amount that meets the condition of a query. */
export function sizeOf({ record }: Entry, { order, filters }: SearchQuery): number | undefined {
  return isByLength(order) ? daysLasted(record) : biggestAmount(record.money, filters.amount);
}
