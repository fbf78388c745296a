import { conceptKey } from '../../domain/vocabulary.ts';
import type { RecordConcepts } from '../concepts.ts';
import type { SearchQuery } from '../engine.ts';
import { SEARCH_LIMITS } from '../limits.ts';

const COVERED_ONLY = 0.9;
const ONE_OF_LISTED = 0.7;

/** What a query says of the concepts of a record. */
export interface ConceptFit {
  /** Every concept that matters, as keys. */
  readonly keys: ReadonlySet<string>;
  /**
   * How well a record with these of the concepts fits: 0 not at all, 1 fully, less where it fits loosely: a kind
   * that it only covers fits less than its own kind, one of two listed countries less than both.
   */
  readonly of: (concepts: Pick<RecordConcepts, 'all' | 'covered'>) => number;
}

/** Reads what a query says of concepts: its filters, the kinds it names, what it excludes. */
export function conceptFitOf(query: SearchQuery): ConceptFit {
  const groups = query.filters.concepts.map((group) => group.map(conceptKey));
  const kinds = query.mentions.filter((mention) => mention.facet === 'kind').map(conceptKey);
  const { parties = false, covered: mayCover = true } = query.filters;
  const excluded = query.excluded
    .slice(0, SEARCH_LIMITS.conditions)
    .flatMap(({ concept }) => (concept === undefined ? [] : [conceptKey(concept)]));
  return {
    keys: new Set([...groups.flat(), ...kinds, ...excluded]),
    of({ all, covered }) {
      const holds = (key: string) =>
        all.has(key) &&
        (parties || !isPartyOnly(key, covered)) &&
        (mayCover || !(key.startsWith('kind:') && covered.has(key)));
      if (!groups.every((group) => group.some(holds))) return 0;
      if (excluded.some((key) => all.has(key) && !covered.has(key))) return 0;
      const asked = [...groups, kinds].filter((group) => group.some((key) => all.has(key)));
      const isOwn = asked.every((group) => group.some((key) => all.has(key) && !covered.has(key)));
      return (isOwn ? 1 : COVERED_ONLY) * listedFit(groups, all);
    },
  };
}

/** True for a country that a record has only because one of its parties is of it. */
function isPartyOnly(key: string, covered: ReadonlySet<string>): boolean {
  return key.startsWith('country:') && covered.has(key);
}

/** A record on both of two listed countries goes before one on either. */
function listedFit(groups: ReadonlyArray<readonly string[]>, all: ReadonlySet<string>): number {
  return groups.reduce((fit, group) => {
    const isListed = group.length > 1 && group.every((key) => key.startsWith('country:'));
    const held = group.filter((key) => all.has(key)).length / group.length;
    return isListed ? fit * (ONE_OF_LISTED + (1 - ONE_OF_LISTED) * held) : fit;
  }, 1);
}
