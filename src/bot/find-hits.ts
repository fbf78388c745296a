import { overlap } from '../answering/overlap.ts';
import type { Hit } from '../domain/hit.ts';
import type { Mention, Question } from '../domain/question.ts';
import { namesSubject } from '../domain/subject.ts';
import type { SearchEngine, SearchResult } from '../search/engine.ts';
import { ANSWERS_FROM, bestCoverage, heldByBest, relevantHits } from './relevance.ts';
import { conditionsQuery, strictQuery, wordsQuery } from './search-plan.ts';

/** What was found for a question. */
export interface Finding {
  /** The records that fit, best first; empty when nothing fits. */
  readonly hits: readonly Hit[];
  /** The kinds that were asked for but had to be given up; empty when the hits are of the kind asked for. */
  readonly givenUp: readonly Mention[];
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
    if (hits.length > 0) return { hits: namesAll(question, hits) ? hits : [], givenUp: [], search };
  }
  const { hits, givenUp } = ofAnyKind(question, engine);
  return { hits, givenUp, search };
}

/** People call many things an event or a meeting: given a subject, the word does not bind. */
const LOOSE_KINDS: ReadonlySet<string> = new Set(['event', 'seminar', 'meeting', 'conference', 'training']);
/** Without the kind, the subject must be held all the better. */
const SUBJECT_HELD_FROM = 0.6;

function ofAnyKind(question: Question, engine: SearchEngine): Pick<Finding, 'hits' | 'givenUp'> {
  const isKind = (mention: Mention) => mention.facet === 'kind' && mention.by !== 'filter';
  const kinds = question.mentions.filter(isKind);
  const nothing = { hits: [], givenUp: [] };
  if (
    !namesSubject(question.mentions) ||
    kinds.length === 0 ||
    !kinds.every((kind) => LOOSE_KINDS.has(kind.id))
  )
    return nothing;
  const rest = { ...question, mentions: question.mentions.filter((mention) => !isKind(mention)) };
  const search = engine.search(strictQuery(rest));
  const hits = bestCoverage(search) >= SUBJECT_HELD_FROM ? relevantHits(search, rest) : [];
  return hits.length > 0 ? { hits, givenUp: kinds } : nothing;
}

/** An agreement "between China and Brazil" needs both: records on one of them alone do not answer. */
function namesAll({ mentions }: Question, hits: readonly Hit[]): boolean {
  const isAgreement = mentions.some((mention) => mention.facet === 'kind' && mention.id === 'agreement');
  const countries = mentions.filter((mention) => mention.facet === 'country' && mention.by === 'name');
  return (
    !isAgreement ||
    countries.length < 2 ||
    countries.every(({ id }) => hits.some(({ record }) => record.countries.includes(id)))
  );
}

type Reading = (question: Question, search: SearchResult, engine: SearchEngine) => readonly Hit[];

const understood: Reading = (question, search) => relevantHits(search, question);

/** "Funding for Pakistan" is all records on Pakistan, when none of them speaks of funding. */
const meetingConditions: Reading = (question, search, engine) => {
  const saysMore = search.hits.length === 0 && heldByBest(search) >= ANSWERS_FROM;
  const query = saysMore && !namesSubject(question.mentions) ? conditionsQuery(question) : undefined;
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
      overlap(title, question.asked) >= SHARE_OF_TITLE / 2 &&
      conditionWords(question).every((condition) => title.toLowerCase().includes(condition.toLowerCase()))
    );
  });
};

const YEAR = /\d{4}/gu;

/** Countries and years a question names: a title without them is that of another thing. */
function conditionWords({ mentions, dates }: Question): string[] {
  const countries = mentions.filter((one) => one.facet === 'country' && one.by === 'name');
  return [...countries.map(({ words }) => words), ...(dates?.words.match(YEAR) ?? [])];
}
