import type { Collection } from './collection.ts';
import { FOREMOST } from './concept-index.ts';
import type { Lookup } from './lookup.ts';
import { Partition } from './partition.ts';
import { type Holding, holdingsOf } from './ranking.ts';

/** Records that hold the same of what was asked: the same terms, and the same concepts in the same way. */
export interface Group {
  readonly holdings: readonly Holding[];
  /** How many records it has. */
  readonly size: number;
}

/** All records set apart by what they hold of a question. */
export interface Groups {
  /** By number, only the groups that hold something. */
  readonly all: ReadonlyMap<number, Group>;
  /** The number of the group of each record, by the record's number. */
  readonly of: Int32Array;
  /** The weighted BM25 of each record, by its number. */
  readonly text: Float64Array;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Sets records apart by what they hold of a question, and adds up the scores of their texts. */
export function groupsOf(collection: Collection, { units, weights }: Lookup): Groups {
  const start = { terms: [] as readonly string[], all: NOTHING, foremost: NOTHING };
  const parts = new Partition(collection.ints('groups'), start);
  const text = collection.floats('text');
  for (const [term, weight] of weights) {
    const { records, scores } = collection.texts.postings(term);
    parts.move(records, (before) => ({ ...before, terms: [...before.terms, term] }));
    for (let at = 0; at < records.length; at += 1) {
      const number = records[at] as number;
      text[number] = (text[number] as number) + weight * (scores[at] as number);
    }
  }
  for (const key of new Set(units.flatMap(({ unit }) => [...unit.concepts.keys()]))) {
    const { records, marks } = collection.concepts.holders(key);
    const change = (before: typeof start, mark: number) => ({
      terms: before.terms,
      all: new Set(before.all).add(key),
      foremost: mark & FOREMOST ? new Set(before.foremost).add(key) : before.foremost,
    });
    parts.move(records, change, marks);
  }

  const all = new Map<number, Group>();
  const sizes = parts.sizes();
  for (const [number, { terms, ...concepts }] of parts.states.entries()) {
    const size = sizes[number] as number;
    if (number === 0 || size === 0) continue;
    const holdings = holdingsOf(units, { ...concepts, covered: NOTHING }, terms);
    if (holdings.some(({ share }) => share > 0)) all.set(number, { holdings, size });
  }
  return { all, of: parts.of, text };
}
