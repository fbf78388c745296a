import { factAnswer, nothingAnswer } from '../answering/answers.ts';
import { findNotThen } from '../answering/fact-finding/whether.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { SearchEngine } from '../search/engine.ts';
import { type Finding, findHits } from './finding/find-hits.ts';
import { relaxations } from './finding/relaxations.ts';

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
  const suggestions: Array<{ without: string; hits: readonly Hit[] }> = [];
  for (const { without, question: relaxed } of relaxations(question, catalogue.vocabulary)) {
    if (suggestions.length === SUGGESTIONS) break;
    const { hits } = findHits(relaxed, engine, catalogue.vocabulary);
    if (hits.length > 0) suggestions.push({ without, hits: hits.slice(0, SUGGESTED_RECORDS) });
  }
  return nothingAnswer(question, catalogue, {
    notHeld: [...new Set([...search.unknown, ...unheld])],
    suggestions,
  });
}
