import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { carries } from '../../search/concepts.ts';
import { isMainTopic, OR, wordCount } from './relevance.ts';

/** Where something is. */
const WHERE: ReadonlySet<Facet> = new Set<Facet>(['place', 'region', 'country']);
/** What is sought there: a body may have its seat in one city and work in another. */
const WHAT: ReadonlySet<Facet> = new Set<Facet>(['topic', 'programme']);
/** A fact may be of what is held elsewhere, a yes may not. */
const TOLD: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([undefined, 'whether']);

/** In more words than these what is named may be told in passing: "did Beijing put pen to paper on a fair deal for seafarers". */
const SHORT = 9;

/** "A project with Ulaanbaatar": those who sit there. */
const WITH = /(?:\b(?:with|for|by|and) |[和与跟同由])$/iu;

/** What a question names, things by the same words together: of these one will do. */
type Named = ReadonlyArray<readonly Mention[]>;

/**
 * The places and the subjects of a short question that names the two and at most a kind beside them ("apprenticeships in
 * Shanghai"); `undefined` for any other question.
 */
export function subjectsInPlaces(question: Question): { where: Named; what: Named } | undefined {
  const { mentions, asked, freeText, wants } = question;
  if (freeText !== '' || !TOLD.has(wants) || !mentions.some(isWhere)) return undefined;
  if (wordCount(asked) > SHORT || OR.test(asked)) return undefined;
  const named = Object.values(Object.groupBy(mentions, ({ words }) => words)).map((same) => same ?? []);
  const where = named.filter((same) => same.some(isWhere));
  if (where.some(([one]) => one !== undefined && WITH.test(textBefore(asked, one.words)))) return undefined;
  const what = named.filter((same) => !same.some(isWhere) && !same.some(isKind));
  if (what.length === 0 || !what.every((same) => same.some(isWhat))) return undefined;
  // Of several everyday words each may be said in passing, and one may be no word of the record that says yes.
  const isTold = what.flat().some(isByName) || (what.length === 1 && wants === undefined);
  return isTold ? { where, what } : undefined;
}

/**
 * Of the hits for a subject and a place those that have both: "apprenticeships in Shanghai" is answered neither by an
 * apprenticeship elsewhere nor by whatever else was in Shanghai. All hits for a question that asks for more or less.
 */
export function heldTogether(
  question: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const asked = subjectsInPlaces(question);
  if (asked === undefined) return hits;
  // A country must hold before anything is found.
  const places = asked.where.filter((same) => !same.some(({ facet }) => facet === 'country'));
  return hits.filter((hit) =>
    [...places, ...asked.what].every((same) => same.some((one) => isOnNamed(hit, one, vocabulary))),
  );
}

function isByName({ by }: Mention): boolean {
  return by === 'name';
}

function isKind({ facet }: Mention): boolean {
  return facet === 'kind';
}

function isWhere(one: Mention): boolean {
  return isByName(one) && WHERE.has(one.facet);
}

function isWhat(one: Mention): boolean {
  return isMainTopic(one) || (WHAT.has(one.facet) && isByName(one));
}

/** Whether a record is on what is named: its own words must say so, one after the other, where it is not filed under that. */
export function isOnNamed({ record }: Hit, named: Mention, vocabulary: Vocabulary): boolean {
  if (carries(record, named, vocabulary)) return true;
  const words = fold(named.words);
  return LANGUAGES.some((one) => fold(`${record.title[one]} ${record.summary[one]}`).includes(words));
}
