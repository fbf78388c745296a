import type { Collection } from './collection.ts';
import { FOREMOST } from './concept-index.ts';
import type { RecordConcepts } from './concepts.ts';
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

/** What the records of a group have of what was asked. */
interface Had extends RecordConcepts {
  readonly terms: readonly string[];
}

const NOTHING: ReadonlySet<string> = new Set();
const START: Had = { terms: [], all: NOTHING, foremost: NOTHING, covered: NOTHING };

/** Sets records apart by what they hold of a question, and adds up the scores of their texts. */
export function groupsOf(collection: Collection, { units, weights }: Lookup): Groups {
  const parts = new Partition(collection.ints('groups'), START);
  const text = collection.floats('text');
  for (const [term, weight] of weights) {
    const { records, scores } = collection.texts.postings(term);
    parts.move(records, ({ terms, all, foremost, covered }) => ({
      terms: [...terms, term],
      all,
      foremost,
      covered,
    }));
    for (let at = 0; at < records.length; at += 1) {
      const number = records[at] as number;
      text[number] = (text[number] as number) + weight * (scores[at] as number);
    }
  }
  for (const key of new Set(units.flatMap(({ unit }) => [...unit.concepts.keys()]))) {
    const { records, marks } = collection.concepts.holders(key);
    const change = ({ terms, all, foremost, covered }: Had, mark: number): Had => ({
      terms,
      all: new Set(all).add(key),
      foremost: mark & FOREMOST ? new Set(foremost).add(key) : foremost,
      covered,
    });
    parts.move(records, change, marks);
  }

  const all = new Map<number, Group>();
  const sizes = parts.sizes();
  for (const [number, had] of parts.states.entries()) {
    const size = sizes[number] as number;
    if (number === 0 || size === 0) continue;
    const holdings = holdingsOf(units, had, had.terms);
    if (holdings.some(({ share }) => share > 0)) all.set(number, { holdings, size });
  }
  return { all, of: parts.of, text };
}
