import { overlap } from '../answering/overlap.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { SearchEngine, SearchResult } from '../search/engine.ts';
import { ANSWERS_FROM, heldByBest, relevantHits } from './relevance.ts';
import { conditionsQuery, strictQuery, wordsQuery } from './search-plan.ts';

/** What was found for a question. */
export interface Finding {
  /** The records that fit, best first; empty when nothing fits. */
  readonly hits: readonly Hit[];
  /** How the search for the question as understood went. */
  readonly search: SearchResult;
}

/** Somebody who types this much of a title wants that record. */
const SHARE_OF_TITLE = 0.75;
const FEWEST_WORDS = 3;

/**
 * Finds the records for a question: as it was understood; failing that all that meet its conditions, when these
 * say more than its words; failing that the record whose title it repeats, whatever else was read into it.
 */
export function findHits(question: Question, engine: SearchEngine): Finding {
  const search = engine.search(strictQuery(question));
  for (const reading of [understood, meetingConditions, byTitle]) {
    const hits = reading(question, search, engine);
    if (hits.length > 0) return { hits, search };
  }
  return { hits: [], search };
}

type Reading = (question: Question, search: SearchResult, engine: SearchEngine) => readonly Hit[];

const understood: Reading = (question, search) => relevantHits(search, question);

/** "Funding for Pakistan" is all records on Pakistan, when none of them speaks of funding. */
const meetingConditions: Reading = (question, search, engine) => {
  const query =
    search.hits.length === 0 && heldByBest(search) >= ANSWERS_FROM ? conditionsQuery(question) : undefined;
  return query === undefined ? [] : engine.search(query).hits;
};

/** "Better jobs, better tomorrow for Mongolia" is a title, though it names a day. */
const byTitle: Reading = (question, _search, engine) => {
  if (question.mentions.some((mention) => mention.by === 'filter')) return [];
  return engine.search(wordsQuery(question)).hits.filter(({ record }) => {
    const title = record.title[question.language];
    const words = question.asked.split(' ').length;
    return (
      (words >= FEWEST_WORDS || question.language === 'zh') &&
      overlap(question.asked, title) >= SHARE_OF_TITLE &&
      overlap(title, question.asked) >= SHARE_OF_TITLE / 2
    );
  });
};
