import type { Hit } from '../domain/hit.ts';
import type { SearchResult } from '../search/engine.ts';

/**
 * How much of a question the best record must hold for there to be an answer at all. Weighed by rarity, so
 * that a word no record knows counts most. Calibrated on the questions in tests/relevance.
 */
export const ANSWERS_FROM = 0.5;

/** Hits that hold less than this share of what the best one holds are about something else. */
const SHARE_OF_BEST = 0.5;

/** The hits that fit the question, best first; empty when even the best does not. */
export function relevantHits(result: SearchResult, answersFrom = ANSWERS_FROM): readonly Hit[] {
  const best = Math.max(0, ...result.hits.map((hit) => hit.coverage));
  if (best < answersFrom) return [];
  return result.hits.filter((hit) => hit.coverage >= best * SHARE_OF_BEST);
}
