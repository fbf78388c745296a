import type { CooperationRecord } from './record.ts';

/** A record that a search found. */
export interface Hit {
  readonly record: CooperationRecord;
  /** Relevance, 1 for the best hit of its search and falling to 0; in filter-only searches 1 for all. */
  readonly score: number;
  /**
   * How much of what was asked the record holds, 0 to 1: the words and concepts of the question
   * weighted by how rare they are among the records (inverse document frequency).
   */
  readonly coverage: number;
  /** How much the things named in the question say that the record carries: the sum of their rarity (IDF). */
  readonly namedWeight: number;
  /** Words of the question that the record does not hold. */
  readonly missing: readonly string[];
}

/** A record as the hit of somebody who asked for just this record: it holds all that was asked. */
export function wholeHit(record: CooperationRecord): Hit {
  return { record, score: 1, coverage: 1, namedWeight: 0, missing: [] };
}
