import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { OrganisationRole } from '../domain/record-fields.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { askedRoles } from './asked-role.ts';
import { caveatsOf } from './caveats.ts';
import type { Fact } from './facts/fact.ts';
import { FACT_READERS } from './facts/index.ts';
import { overlap } from './overlap.ts';
import { WORDS } from './words/index.ts';

/** A fact that answers a question, with the hits that state it, best first. */
export interface FoundFact {
  readonly statement: string;
  /** As of when it holds, and what is doubted about it. */
  readonly caveats?: readonly string[];
  readonly hits: readonly Hit[];
}

/** Records further down than this do not speak for the question any more. */
const HITS_READ = 8;
/** A hit that holds much less of the question than the best one is about something else. */
const COVERAGE_OF_BEST = 0.7;
/** How many lines a fact may have when several say it equally well. */
const MOST_LINES = 4;

/** What a record's being about nothing but what was asked adds to its facts. */
const FOCUS = 0.3;
/** The head of the very body that was named goes before the heads of its offices. */
const OF_BODY = 0.3;
/** Facts of a record as a whole, which need its title to be understood. */
const OF_THE_RECORD: ReadonlySet<Wanted> = new Set<Wanted>([
  ...(['date', 'start', 'end', 'published', 'duration', 'place'] as const),
  ...(['telephone', 'fax', 'email', 'web', 'address', 'organisation'] as const),
]);

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
  if (question.wants === undefined || question.wants === 'whether') return undefined;
  if (question.wants === 'meaning') return meaning(question, hits, catalogue);
  for (const wanted of readingsOf(question.wants, question)) {
    const needsFit = wanted !== question.wants || NEEDS_FIT.has(wanted);
    const found = bestOf(question, hits, catalogue, wanted, needsFit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Who signed …?" may mean a body, "how many" may mean money. */
const FALLBACKS: Partial<Record<Wanted, ReadonlyArray<Readable>>> = {
  person: ['organisation', 'count'],
  organisation: ['person'],
  count: ['money', 'duration'],
  place: ['address'],
  start: ['date'],
  end: ['count'],
  duration: ['count'],
};
type Readable = Exclude<Wanted, 'meaning' | 'whether'>;

/** Who took part is told by a number as often as by a name; who paid or held something is a body before a person. */
function readingsOf(wanted: Readable, { asked }: Question): readonly Readable[] {
  const fallbacks = [wanted, ...(FALLBACKS[wanted] ?? [])];
  if (wanted !== 'person') return fallbacks;
  const [role] = askedRoles(asked);
  if (role === 'participant') return ['count', 'organisation', 'person'];
  return role === undefined || role === 'signatory' ? fallbacks : ['organisation', 'person'];
}

/** Facts of which a record holds many: one that shares no word with the question is not what was asked. */
const NEEDS_FIT: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'person', 'organisation']);

function bestOf(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Readable,
  needsFit: boolean,
): FoundFact | undefined {
  const words = WORDS[question.language];
  const best = hits[0]?.coverage ?? 0;
  const roles = wanted === 'organisation' ? askedRoles(question.asked) : [];
  const candidates: Candidate[] = hits
    .slice(0, HITS_READ)
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST && holdsNamed(hit, question))
    .flatMap((hit) =>
      factsOf(FACT_READERS[wanted](hit.record, catalogue, question.language), roles).map((fact) => {
        const inRole = fact.role !== undefined && roles.includes(fact.role) ? 1 : 0;
        const fit = fitOf(question, fact.about, catalogue.vocabulary) + inRole;
        const ofBody = isNamed(fact.body, question) ? OF_BODY : 0;
        const weight =
          fit + ofBody + 0.5 * hit.coverage + 0.5 * hit.score + FOCUS * focusOf(question, hit, catalogue);
        return { fact, hit, fit, weight };
      }),
    )
    .filter((candidate) => !needsFit || candidate.fit > 0)
    .sort((a, b) => b.weight - a.weight);
  const top = candidates[0];
  if (top === undefined) return undefined;
  const asGood = top.weight * (OF_THE_RECORD.has(wanted) ? 0.99 : 0.95);
  const chosen = candidates.filter((one) => one.weight >= asGood).slice(0, MOST_LINES);
  const statedBy = new Set(chosen.map((one) => one.hit));
  const lines = chosen.map(({ fact, hit }) =>
    // "Start: 2013; Start: 2018" says nothing without what began.
    statedBy.size > 1 && OF_THE_RECORD.has(wanted)
      ? words.lineOf(fact.line, hit.record.title[question.language])
      : fact.line,
  );
  return {
    statement: [...new Set(lines)].join(question.language === 'zh' ? '；' : '; '),
    caveats: caveatsOf(question, wanted, top.fact.line, top.hit, catalogue),
    // Records that state the same follow: they bear it out.
    hits: [
      ...statedBy,
      ...candidates
        .filter((one) => chosen.some(({ fact }) => fact.line === one.fact.line) && !statedBy.has(one.hit))
        .map((one) => one.hit),
    ].filter((hit, at, all) => all.indexOf(hit) === at),
  };
}

function isNamed(body: string | undefined, { mentions }: Question): boolean {
  return mentions.some((mention) => mention.facet === 'organisation' && mention.id === body);
}

/** Somebody who asks who signed wants no partners: of the roles asked for, the first that the record knows. */
function factsOf(facts: readonly Fact[], roles: readonly OrganisationRole[]): readonly Fact[] {
  if (roles.length === 0) return facts;
  const role = roles.find((one) => facts.some((fact) => fact.role === one));
  return facts.filter((fact) => fact.role === role && role !== undefined);
}

/** A fact about somebody or something named is read only from a record that holds the name. */
function holdsNamed({ missing }: Hit, { mentions }: Question): boolean {
  return !mentions.some(
    ({ by, words, facet }) => by !== 'hint' && facet !== 'kind' && missing.includes(words),
  );
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

/** The share of a record's title that the question speaks of: "About the ILO" is closer to "the ILO" than its office. */
function focusOf(
  { freeText, mentions, language }: Question,
  { record }: Hit,
  { vocabulary }: Catalogue,
): number {
  const names = mentions.map(({ facet, id, words }) => `${words} ${vocabulary.label(facet, id, language)}`);
  return overlap(record.title[language], [freeText, ...names].join(' '));
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
