import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { kindsNamed } from '../../domain/subject.ts';
import { searchedTextOf } from '../../domain/text-of.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { carries } from '../../search/concepts.ts';
import { isTalkative } from './relevance.ts';

/**
 * The hits for a list of a kind on a topic but those that meet the topic by the name of a body alone: what somebody of a Ministry
 * of Human Resources and Social Security said need not be on social security. All hits for a question that asks for more or less.
 */
export function besidesNames(
  question: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const { mentions, wants, freeText } = question;
  const isTopic = ({ facet, by, words }: Mention) =>
    // "The unions": a sort of bodies is met by the name of one of them.
    facet === 'topic' &&
    by === 'name' &&
    mentions.every((one) => one.facet === 'topic' || one.words !== words);
  const topics = mentions.filter(isTopic);
  const isList = wants === undefined && freeText === '' && kindsNamed(question).length > 0;
  if (!isList || topics.length === 0 || isTalkative(question)) return hits;
  return hits.filter(({ record }) =>
    topics.every((topic) => {
      const words = fold(topic.words);
      const { whole, beside } = textsOf(record, vocabulary);
      return !whole.includes(words) || beside.includes(words) || carries(record, topic, vocabulary);
    }),
  );
}

interface Texts {
  readonly whole: string;
  /** Without the names of bodies. */
  readonly beside: string;
}

// A record does not change.
const texts = new WeakMap<CooperationRecord, Texts>();

function textsOf(record: CooperationRecord, vocabulary: Vocabulary): Texts {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const whole = fold(searchedTextOf(record));
  const bodies = [
    ...record.organisations,
    ...record.people.map(({ organisation }) => ({ id: organisation })),
  ];
  const names = bodies.flatMap(({ id }) => {
    const term = id === undefined ? undefined : vocabulary.term('organisation', id);
    return LANGUAGES.flatMap((one) => (term ? [term.name[one], ...term.aliases[one]] : [])).map(fold);
  });
  const longestFirst = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const beside = longestFirst.reduce((text, name) => text.replaceAll(name, ' '), whole);
  const found = { whole, beside };
  texts.set(record, found);
  return found;
}
