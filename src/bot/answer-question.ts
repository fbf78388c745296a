import { factAnswer, helpAnswer, matchesAnswer, nothingAnswer, recordAnswer } from '../answering/answers.ts';
import { findFact } from '../answering/find-fact.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { SearchEngine, SearchResult } from '../search/engine.ts';
import { findHits } from './find-hits.ts';
import { relaxations } from './relaxations.ts';

/** Whoever asks for these wants them and nothing else. */
const CONTACT_DETAILS: ReadonlySet<Wanted> = new Set<Wanted>(['telephone', 'fax', 'email', 'web', 'address']);
const SUGGESTIONS = 2;
const SUGGESTED_RECORDS = 3;

/** Answers a question from the records: a fact, a page of matches, one record, or an honest nothing. */
export function answerQuestion(
  question: Question,
  page: { offset: number; limit: number },
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  if (question.intent === 'help') return helpAnswer(catalogue, question.language, question);
  const { hits, search } = findHits(question, engine);
  if (hits.length === 0) return nothing(question, search, catalogue, engine);

  const words = WORDS[question.language];
  const remarks = search.dropped > 0 ? [words.wordsLeftOut(search.dropped)] : [];
  const matches = (heading?: string) =>
    matchesAnswer(question, catalogue, {
      hits: hits.slice(page.offset, page.offset + page.limit),
      total: hits.length,
      offset: page.offset,
      remarks,
      ...(heading === undefined ? {} : { heading }),
    });

  if (question.wants !== undefined && page.offset === 0) {
    const counted = question.wants === 'count' ? countOfRecords(question, hits, catalogue) : undefined;
    if (counted !== undefined) return counted;
    const fact = findFact(question, hits, catalogue);
    if (fact !== undefined) return factAnswer(question, catalogue, fact);
    if (CONTACT_DETAILS.has(question.wants)) return nothing(question, search, catalogue, engine);
    return matches(words.factNotStated(question.wants));
  }
  const only = hits.length === 1 && page.offset === 0 ? hits[0] : undefined;
  return only === undefined
    ? matches()
    : recordAnswer(only.record, catalogue, question.language, { question, hit: only, remarks });
}

/** "How many agreements …": records of a kind are counted, unless a record's own figure is what was asked. */
function countOfRecords(question: Question, hits: readonly Hit[], catalogue: Catalogue): Answer | undefined {
  const kinds = question.mentions.filter((mention) => mention.facet === 'kind');
  if (kinds.length === 0 || question.freeText !== '') return undefined;
  const what = kinds.map((kind) => catalogue.vocabulary.label('kind', kind.id, question.language)).join(', ');
  const statement = WORDS[question.language].countStatement(hits.length, what);
  return factAnswer(question, catalogue, { statement, hits }, hits.length);
}

function nothing(
  question: Question,
  result: SearchResult,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  const suggestions: Array<{ without: string; hits: readonly Hit[] }> = [];
  for (const { without, question: relaxed } of relaxations(question, catalogue.vocabulary)) {
    if (suggestions.length === SUGGESTIONS) break;
    const { hits } = findHits(relaxed, engine);
    if (hits.length > 0) suggestions.push({ without, hits: hits.slice(0, SUGGESTED_RECORDS) });
  }
  return nothingAnswer(question, catalogue, { notHeld: result.unknown, suggestions });
}
