import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine, SearchQuery } from '../../search/engine.ts';
import { findHits } from './find-hits.ts';
import { conditionsQuery, MOST_HITS, strictQuery } from './search-plan.ts';

/** Records counted for one question; an answer says when there are more. */
const MOST_COUNTED = 10_000;

/**
 * Every record that fits a question, the latest first, where `findHits` gives the best ones only. A record counts
 * when it holds most of what was asked, not some of it.
 */
export function findAllHits(
  question: Question,
  engine: SearchEngine,
  vocabulary?: Vocabulary,
): { hits: readonly Hit[]; total: number } {
  const all: Question = { ...question, order: question.order === 'relevance' ? 'newest' : question.order };
  const { hits, search } = findHits(all, engine, vocabulary);
  if (hits.length < MOST_HITS) return { hits, total: hits.length };
  const query: SearchQuery | undefined = hits === search.hits ? strictQuery(all) : conditionsQuery(all);
  return query === undefined
    ? { hits, total: hits.length }
    : engine.search({ ...query, limit: MOST_COUNTED });
}
