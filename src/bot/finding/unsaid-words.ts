import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { singular } from '../../domain/singular.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { wordsOf } from '../../search/units.ts';
import { isMainTopic } from './relevance.ts';

/** What only tells which records on a subject are wanted. */
const NARROWS: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country', 'region', 'place']);

/**
 * The topics that the one expression stands for on which a question rests, where no record has that expression in its own
 * or in plain words: "gig workers" is read as precarious work, and what is found may be only near to it. Empty where
 * one says it ("maids"), and for a question that names several things or asks for a fact.
 */
export function unsaidTopics(
  { mentions, freeText, wants, survey }: Question,
  records: readonly CooperationRecord[],
): readonly Mention[] {
  const subjects = mentions.filter(({ facet }) => !NARROWS.has(facet));
  const [first] = subjects;
  if (first === undefined || wants !== undefined || survey !== undefined) return [];
  const isAlone = subjects.every(({ words }) => words === first.words) && subjects.every(isMainTopic);
  const said = wordsOf(first.words).map(({ text }) => text);
  const isMore = wordsOf(freeText).some(({ text }) => !said.includes(text));
  return !isAlone || isMore || records.some((record) => holds(record, first)) ? [] : subjects;
}

/**
 * In its own words each somewhere ("occupational health and safety" is no other thing than occupational safety and health),
 * in plain words the whole expression.
 */
function holds(record: CooperationRecord, { words: asked }: Mention): boolean {
  const { text, terms, plain } = textsOf(record);
  const said = fold(asked);
  if (plain.includes(said) || plain.includes(singular(said))) return true;
  return wordsOf(asked).every((word) =>
    word.terms.every((term) => (word.han ? text.includes(term) : terms.has(term))),
  );
}

interface Texts {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly plain: string;
}

// A record does not change.
const known = new WeakMap<CooperationRecord, Texts>();

function textsOf(record: CooperationRecord): Texts {
  const before = known.get(record);
  if (before !== undefined) return before;
  const { title, summary, inPlainWords } = record;
  const text = fold(LANGUAGES.map((one) => `${title[one]} ${summary[one]}`).join(' '));
  const plain = fold(LANGUAGES.map((one) => inPlainWords?.[one] ?? '').join(' '));
  const found = { text, plain, terms: new Set(wordsOf(text).flatMap(({ terms }) => terms)) };
  known.set(record, found);
  return found;
}
