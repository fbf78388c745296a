import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Fact, FactReader } from './facts/fact.ts';
import { FACT_READERS } from './facts/index.ts';
import { overlap } from './overlap.ts';
import { WORDS } from './words/index.ts';

/** A fact that answers a question, with the hits that state it, best first. */
export interface FoundFact {
  readonly statement: string;
  readonly hits: readonly Hit[];
}

/** Records further down than this do not speak for the question any more. */
const HITS_READ = 8;
/** A hit that holds much less of the question than the best one is about something else. */
const COVERAGE_OF_BEST = 0.7;
/** How many lines a fact may have when several say it equally well. */
const MOST_LINES = 3;

interface Candidate {
  readonly fact: Fact;
  readonly hit: Hit;
  readonly fit: number;
  readonly weight: number;
}

/**
 * Looks for the fact a question wants in the best hits: the fact whose own words fit the question's words
 * best, in the record that fits the question best. `undefined` when no record states such a fact.
 */
export function findFact(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  if (question.wants === undefined) return undefined;
  if (question.wants === 'meaning') return meaning(question, hits, catalogue);
  for (const wanted of [question.wants, ...(FALLBACKS[question.wants] ?? [])]) {
    const needsFit = wanted !== question.wants || NEEDS_FIT.has(wanted);
    const found = bestOf(question, hits, catalogue, FACT_READERS[wanted], needsFit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Who signed …?" may mean a body, "how many" may mean money. */
const FALLBACKS: Partial<Record<Wanted, ReadonlyArray<Exclude<Wanted, 'meaning'>>>> = {
  person: ['organisation'],
  count: ['money'],
  place: ['address'],
};

/** Facts of which a record holds many: one that shares no word with the question is not what was asked. */
const NEEDS_FIT: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'person', 'organisation']);

function bestOf(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  read: FactReader,
  needsFit: boolean,
): FoundFact | undefined {
  const best = hits[0]?.coverage ?? 0;
  const candidates: Candidate[] = hits
    .slice(0, HITS_READ)
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST)
    .flatMap((hit) =>
      read(hit.record, catalogue, question.language).map((fact) => {
        const fit = fitOf(question, fact.about, catalogue.vocabulary);
        return { fact, hit, fit, weight: fit + 0.5 * hit.coverage + 0.5 * hit.score };
      }),
    )
    .filter((candidate) => !needsFit || candidate.fit > 0)
    .sort((a, b) => b.weight - a.weight);
  const top = candidates[0];
  if (top === undefined) return undefined;
  const chosen = candidates.filter((one) => one.weight >= top.weight * 0.95).slice(0, MOST_LINES);
  return {
    statement: [...new Set(chosen.map((one) => one.fact.line))].join(
      question.language === 'zh' ? '；' : '; ',
    ),
    hits: [...new Set(chosen.map((one) => one.hit))],
  };
}

/**
 * The share of what was asked that a fact speaks of: each free word, and each name by whichever of its forms
 * fits best ("ILO" by "International Labour Organization").
 */
function fitOf({ freeText, mentions }: Question, about: string, vocabulary: Vocabulary): number {
  const words = freeText === '' ? [] : [overlap(freeText, about)];
  const names = mentions
    .filter((mention) => mention.facet !== 'kind')
    .map(({ facet, id, words: typed }) =>
      Math.max(
        ...[typed, ...LANGUAGES.map((one) => vocabulary.label(facet, id, one))].map((name) =>
          overlap(name, about),
        ),
      ),
    );
  const parts = [...words, ...names];
  return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** What an acronym or a name stands for: from the vocabulary, with the records that carry it. */
function meaning(question: Question, hits: readonly Hit[], { vocabulary }: Catalogue): FoundFact | undefined {
  const mention =
    question.mentions.find((one) => one.facet !== 'kind' && one.facet !== 'country') ?? question.mentions[0];
  const term = mention && vocabulary.term(mention.facet, mention.id);
  if (mention === undefined || term === undefined || hits.length === 0) return undefined;
  const { language } = question;
  const other = language === 'en' ? term.name.zh : term.name.en;
  const short =
    term.acronyms.find((acronym) => acronym.toLowerCase() === mention.words.toLowerCase()) ?? mention.words;
  const long = language === 'zh' ? `${term.name.zh}（${other}）` : `${term.name.en} (${other})`;
  return { statement: WORDS[language].stands(short, long), hits: hits.slice(0, 5) };
}
