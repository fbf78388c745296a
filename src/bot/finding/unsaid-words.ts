import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { onceEach } from '../../domain/once-each.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { textOf } from '../../domain/text-of.ts';
import type { Facet, Term, Vocabulary } from '../../domain/vocabulary.ts';
import { type Word, wordsOf } from '../../search/units.ts';
import { isMainTopic } from './relevance.ts';

/** What only tells which records on a subject are wanted. */
const NARROWS: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country', 'region', 'place']);

/**
 * The topics that the one expression stands for on which a question rests, where it has a word of which no record tells: "gig
 * workers" is read as precarious work, and what is found may be only near to it. Empty where the plain words of a record have
 * the whole ("maids"), where the topic is known only by a slip of the pen, and for a question that names several things or
 * asks for a fact.
 */
export function unsaidTopics(
  { mentions, freeText, wants, survey }: Question,
  { records, vocabulary }: Catalogue,
): readonly Mention[] {
  const subjects = mentions.filter(({ facet }) => !NARROWS.has(facet));
  const [first] = subjects;
  if (first === undefined || wants !== undefined || survey !== undefined) return [];
  const isAlone = subjects.every(({ words }) => words === first.words) && subjects.every(isMainTopic);
  const words = wordsOf(first.words);
  const said = words.map(({ text }) => text);
  const isMore = wordsOf(freeText).some(({ text }) => !said.includes(text));
  if (!isAlone || isMore) return [];
  const whole = fold(first.words);
  const isSaid =
    words.every((word) => records.some((record) => holds(record, word))) ||
    records.some((record) => textsOf(record).plain.includes(whole)) ||
    subjects.some((one) => isItsName(one, vocabulary, records));
  return isSaid || !isSpelt(first, vocabulary) ? [] : subjects;
}

/**
 * Whether words are the name of a topic or a part of it, which say the same as it: 三方机制, "climate" of climate change; or another
 * name of it where the records on it have no plain words that could say so.
 */
function isItsName(
  { facet, id, by, words }: Mention,
  vocabulary: Vocabulary,
  records: readonly CooperationRecord[],
): boolean {
  const typed = stemsOf(words);
  const isPart = LANGUAGES.some((language) => {
    const name = new Set(stemsOf(vocabulary.label(facet, id, language)));
    return typed.length > 0 && typed.every((stem) => name.has(stem));
  });
  const saysPlainly = ({ topics, inPlainWords }: CooperationRecord) =>
    inPlainWords !== undefined && topics.includes(id);
  return by === 'name' && (isPart || !records.some(saysPlainly));
}

/** Whether a topic is named as it is spelt: "aprenticeships" stands in no record, and apprenticeships do. */
function isSpelt({ facet, id, words }: Mention, vocabulary: Vocabulary): boolean {
  const term = vocabulary.term(facet, id);
  const typed = new Set(stemsOf(words));
  return term !== undefined && namesOf(term).some((name) => name.every((stem) => typed.has(stem)));
}

/** The stems of every name of a topic: to cut them all into words takes as long as a search. */
const namesOf = onceEach(({ name, aliases, everyday }: Term) =>
  LANGUAGES.flatMap((one) =>
    [name[one], ...(aliases[one] ?? []), ...(everyday[one] ?? [])].map((each) => stemsOf(each ?? '')),
  ).filter((stems) => stems.length > 0),
);

function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms);
}

/** In its own words: "occupational health and safety" is no other thing than occupational safety and health. */
function holds(record: CooperationRecord, { terms, han }: Word): boolean {
  const { text, known } = textsOf(record);
  return terms.every((term) => (han ? text.includes(term) : known.has(term)));
}

interface Texts {
  readonly text: string;
  readonly known: ReadonlySet<string>;
  readonly plain: string;
}

const textsOf = onceEach((record: CooperationRecord): Texts => {
  const text = fold(textOf(record));
  const plain = fold(LANGUAGES.map((one) => record.inPlainWords?.[one] ?? '').join(' '));
  return { text, plain, known: new Set(stemsOf(text)) };
});
