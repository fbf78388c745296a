import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { findAllHits } from '../finding/all-hits.ts';
import { MOST_HITS } from '../finding/search-plan.ts';

/** Records in one file. */
export const MOST_EXPORTED = 5_000;

/**
 * The records an answer tells of, in its order, at most 5,000: those of all pages of a list, all that a figure counts,
 * also what a timeline or a list of the best leaves out. None for an answer that rests on no record.
 *
 * @param answer a list must be given as one page
 */
export function exportedHits(
  answer: Answer,
  engine: SearchEngine,
  catalogue: Catalogue,
): { hits: readonly Hit[]; total: number } {
  const { question, hits } = answer;
  const tellsOfMore =
    (answer.type === 'timeline' && answer.total > hits.length) ||
    (answer.type === 'matches' && answer.total >= MOST_HITS);
  const found =
    question !== undefined && tellsOfMore
      ? findAllHits(question, engine, catalogue.vocabulary)
      : { hits, total: hits.length };
  return { hits: found.hits.slice(0, MOST_EXPORTED), total: found.total };
}
