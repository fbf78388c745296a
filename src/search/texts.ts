import type { Lexicon } from './text/lexicon.ts';
import { wordOfPlain } from './text/plain-terms.ts';

/** The records that hold a term. */
export interface Postings {
  /** Numbers of the records, each once. */
  readonly records: ArrayLike<number>;
  /** BM25 of the term in each of them, in the same order: the sum over their fields, weighted by field. */
  readonly scores: ArrayLike<number>;
}

/** The texts of records as a search reads them. */
export interface Texts {
  /** The words they hold, with their endings. */
  readonly lexicon: Lexicon;
  /** How many records hold a term. */
  frequency(term: string): number;
  /** The records that hold a term, with its score in each. */
  postings(term: string): Postings;
  /** The most frequent terms that are a pair with this Chinese character, at most 8. */
  pairsWith(character: string): readonly string[];
}

/** The answer for a term that no record holds. */
export const NO_POSTINGS: Postings = { records: [], scores: [] };

const MOST_PAIRS = 8;

/** The most frequent of these terms that hold a Chinese character beside another, at most 8. */
export function pairsAmong(terms: Iterable<readonly [string, number]>, character: string): string[] {
  const pairs: Array<readonly [string, number]> = [];
  for (const term of terms)
    if (term[0].includes(character) && term[0] !== character && wordOfPlain(term[0]) === undefined)
      pairs.push(term);
  return pairs
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .map(([term]) => term);
}
