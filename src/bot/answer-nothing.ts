import { factAnswer, nothingAnswer } from '../answering/answers.ts';
import { findNotSo, findNotThen } from '../answering/fact-finding/whether.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { SearchEngine } from '../search/engine.ts';
import { type Finding, findHits } from './finding/find-hits.ts';
import { isOutsideRecords } from './finding/outside-records.ts';
import { relaxations } from './finding/relaxations.ts';
import { bestCoverage } from './finding/relevance.ts';
import { wordsQuery } from './finding/search-plan.ts';

const SUGGESTIONS = 2;
/** Records that are offered instead of an answer, at most. */
export const SUGGESTED_RECORDS = 3;

/** Says that nothing was found and why, with the nearest records; "not then" where only the time is wrong. */
export function answerNothing(
  question: Question,
  { search, unheld }: Finding,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  const isOnlyKinds = question.mentions.every(({ facet }) => facet === 'kind');
  if (question.wants === 'whether' && question.dates !== undefined && !isOnlyKinds) {
    const { dates: _dates, ...always } = question;
    const notThen = findNotThen(question, findHits(always, engine, catalogue.vocabulary).hits, catalogue);
    if (notThen !== undefined) return factAnswer(question, catalogue, notThen);
  }
  const notSo = question.wants === 'whether' ? notSoOf(question, catalogue, engine) : undefined;
  if (notSo !== undefined) return notSo;
  const suggestions: Array<{ without?: string; hits: readonly Hit[] }> = [];
  for (const { without, question: relaxed } of relaxations(question, catalogue.vocabulary)) {
    if (suggestions.length === SUGGESTIONS) break;
    const { hits } = findHits(relaxed, engine, catalogue.vocabulary);
    if (hits.length > 0) suggestions.push({ without, hits: hits.slice(0, SUGGESTED_RECORDS) });
  }
  const near = suggestions.length === 0 ? nearByWords(question, engine) : [];
  return nothingAnswer(question, catalogue, {
    notHeld: [
      ...new Set([...search.unknown.filter((word) => !unheld.some((one) => one.includes(word))), ...unheld]),
    ],
    suggestions: near.length === 0 ? suggestions : [{ hits: near }],
  });
}

/** What a record says instead of what a yes or no asks of somebody or of a place. */
export function notSoOf(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const find = (one: Question) => findHits(one, engine, catalogue.vocabulary).hits;
  const fact = findNotSo(question, find, catalogue);
  return fact && factAnswer(question, catalogue, fact);
}

/**
 * Records that hold less than this share of the words are not even near. From here on what was offered for questions the
 * desk had failed to understand was always what was meant; of those without an answer one in twenty gets a record.
 */
const NEAR_FROM = 0.4;

/** Where no condition can be dropped, the records that hold most of the words; none for the errands of an office. */
function nearByWords(question: Question, engine: SearchEngine): readonly Hit[] {
  if (isOutsideRecords(question)) return [];
  const near = engine.search(wordsQuery(question));
  return bestCoverage(near) >= NEAR_FROM ? near.hits.slice(0, SUGGESTED_RECORDS) : [];
}
