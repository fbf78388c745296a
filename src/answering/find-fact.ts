import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { OrganisationRole } from '../domain/record-fields.ts';
import { isOfNation } from './asked-nation.ts';
import { askedRoles } from './asked-role.ts';
import { caveatsOf } from './caveats.ts';
import { countedOf, speaksOfCounted } from './counted.ts';
import type { Fact } from './facts/fact.ts';
import { FACT_READERS } from './facts/index.ts';
import { fitOf, focusOf, holdsNamed, namesBody, ownOf } from './fit.ts';
import { type Readable, readingsOf } from './readings.ts';
import { secondWant } from './second-want.ts';
import { standsFor } from './stands-for.ts';
import { COVERS, type Stated, type StatingSentence, statingSentence } from './stating-sentence.ts';
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
/** What a figure that counts the very thing asked for goes before others of the record by. */
const COUNTED = 0.3;
/** "Who attended" is told by a number of those attending, though no other word of the question is in it. */
const COUNTS_PART = 0.3;
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
  const { wants } = question;
  if (wants === undefined || wants === 'whether') return undefined;
  if (wants === 'meaning') return standsFor(question, hits, catalogue);
  const found = oneFact(wants, question, hits, catalogue);
  const also = secondWant(question.asked, wants);
  // A telephone number that no record states is not made up for by anything else.
  if (also === undefined || (found === undefined && CONTACTS.has(wants))) return found;
  const isCovered = also === 'place' && COVERS.test(question.asked);
  // What was asked in one breath is told by the same records; there it need not repeat the question's words.
  const other =
    (isCovered ? undefined : found && bestOf(question, found.hits, catalogue, also, false)?.fact) ??
    oneFact(also, question, found?.hits ?? hits, catalogue);
  if (found === undefined || other === undefined) return half(found ?? other, other ? wants : also, question);
  if (found.statement.includes(other.statement)) return found;
  return {
    statement: joined(found.statement, other.statement, question),
    caveats: [...new Set([...(found.caveats ?? []), ...(other.caveats ?? [])])],
    hits: [...new Set([...found.hits, ...other.hits])],
  };
}

/** The half of a pair that records state, with a word on the half that none does. */
function half(fact: FoundFact | undefined, missing: Wanted, { language }: Question): FoundFact | undefined {
  return fact && { ...fact, caveats: [...(fact.caveats ?? []), WORDS[language].notStated(missing)] };
}

/** Two statements in one line; a whole sentence keeps its own full stop. */
function joined(first: string, second: string, { language }: Question): string {
  const isSentence = /[.。!?！？]$/u.test(first);
  if (language === 'zh') return isSentence ? `${first}${second}` : `${first}；${second}`;
  return isSentence ? `${first} ${second}` : `${first}; ${second}`;
}

/** The fact of one sort; where no record states it as such, the sentence of a summary that does. */
function oneFact(
  wants: Readable,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const sentence = isStated(wants) ? statingSentence(question, hits, catalogue, wants) : undefined;
  for (const wanted of readingsOf(wants, question)) {
    if (wanted === 'sentence') {
      if (sentence !== undefined) return quoted(sentence, question, wants, catalogue);
      continue;
    }
    const needsFit = wanted !== wants || NEEDS_FIT.has(wanted);
    const found = bestOf(question, hits, catalogue, wanted, needsFit);
    if (found === undefined) continue;
    // "When did it become an agency": its founding year is a date as well, but not the one that was asked for.
    const isBetter =
      sentence !== undefined && SAID_IN_TEXT.has(wants) && sentence.fit >= found.fit + CLEARLY_BETTER;
    return isBetter && found.fit <= FITS ? quoted(sentence, question, wants, catalogue) : found.fact;
  }
  if (sentence !== undefined) return quoted(sentence, question, wants, catalogue);
  return wants === 'person' ? onlyPeople(question, hits, catalogue) : undefined;
}

/** The few people of the record that holds all of the question, though the words for their part differ. */
function onlyPeople(question: Question, hits: readonly Hit[], catalogue: Catalogue): FoundFact | undefined {
  const best = hits.filter(
    ({ coverage, record }) =>
      coverage >= HOLDS_ALL && record.people.length > 0 && record.people.length <= FEW_PEOPLE,
  );
  return bestOf(question, best.slice(0, 1), catalogue, 'person', false)?.fact;
}
const HOLDS_ALL = 0.9;
const FEW_PEOPLE = 2;

/** Sorts of which a record's own field often holds another one than its text. */
const SAID_IN_TEXT: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'end', 'duration']);
const FITS = 0.5;
const CLEARLY_BETTER = 0.3;

function isStated(wants: Readable): wants is Stated & Readable {
  return !CONTACTS.has(wants);
}
const CONTACTS: ReadonlySet<Wanted> = new Set<Wanted>(['telephone', 'fax', 'email', 'web', 'address']);

function quoted(
  { sentence, hit }: StatingSentence,
  question: Question,
  wants: Wanted,
  catalogue: Catalogue,
): FoundFact {
  const words = WORDS[question.language];
  const [role] = wants === 'organisation' ? askedRoles(question.asked) : [];
  // A sentence may name whoever is meant without saying that they paid or signed.
  const isUnsaid = role !== undefined && !askedRoles(sentence).includes(role);
  return {
    statement: sentence,
    caveats: [
      ...(isUnsaid ? [words.partNotStated(words.role[role])] : []),
      ...caveatsOf(question, wants, sentence, hit, catalogue),
    ],
    hits: [hit],
  };
}

/** A fact that shares less of its words with the question is not what was asked. */
const LEAST_FIT = 0.25;
/** Facts of which a record holds many, so that each must fit. */
const NEEDS_FIT: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'person', 'organisation']);

function bestOf(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Readable,
  needsFit: boolean,
): { readonly fact: FoundFact; readonly fit: number } | undefined {
  const words = WORDS[question.language];
  const best = hits[0]?.coverage ?? 0;
  const asked = askedRoles(question.asked);
  const roles = wanted === 'organisation' ? asked : [];
  const candidates: Candidate[] = hits
    .slice(0, HITS_READ)
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST && holdsNamed(hit, question))
    .flatMap((hit) =>
      factsOf(FACT_READERS[wanted](hit.record, catalogue, question.language), roles).map((fact) => {
        const inRole = fact.role !== undefined && roles.includes(fact.role) ? 1 : 0;
        const isOfPart = wanted === 'count' && askedRoles(fact.about).some((role) => asked.includes(role));
        const fit = fitOf(question, fact.about, catalogue.vocabulary) + inRole + (isOfPart ? COUNTS_PART : 0);
        const ofBody =
          question.freeText === '' && namesBody(fact.body, question, catalogue.vocabulary) ? OF_BODY : 0;
        const weight =
          fit +
          ofBody +
          COUNTED * countedOf(fact, question) +
          0.5 * hit.coverage +
          0.5 * hit.score +
          FOCUS * focusOf(question, hit, catalogue) +
          ownOf(question, hit);
        return { fact, hit, fit, weight };
      }),
    )
    .filter((candidate) => !needsFit || candidate.fit > LEAST_FIT)
    .filter(({ fact }) => wanted !== 'count' || speaksOfCounted(fact.about, question, catalogue.vocabulary))
    .filter(
      ({ fact }) => fact.bodies === undefined || isOfNation(fact.bodies, question, catalogue.vocabulary),
    )
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
  const fact = {
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
  return { fact, fit: top.fit };
}

/** Somebody who asks who signed wants no partners: of the roles asked for, the first that the record knows. */
function factsOf(facts: readonly Fact[], roles: readonly OrganisationRole[]): readonly Fact[] {
  if (roles.length === 0) return facts;
  const role = roles.find((one) => facts.some((fact) => fact.role === one));
  return facts.filter((fact) => fact.role === role && role !== undefined);
}
