import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { fitting } from './fitting.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/** Plain words for people coming together, whatever a programme calls it. */
const PLAIN = /^(?:meetings?|[会會](?:议|議)?)$/iu;
/** What people call a meeting as well who ask for all of them. */
const OTHERS = ['seminar', 'conference'];

/** A plain word for people coming together with all that it may mean; whatever else is named as it is. */
export function asGatherings(named: Mention): readonly Mention[] {
  const isPlain = named.id === 'meeting' && named.by === 'name' && PLAIN.test(named.words);
  return [named, ...(isPlain ? OTHERS.map((id) => ({ ...named, id })) : [])];
}

/**
 * The question again with all that the plain word for a gathering may mean, where a fact about one is asked: 会议在哪开的 may be of
 * what a record calls 大会. The question itself where it asks for none.
 */
export function factOfGathering(question: Question): Question {
  const { mentions, wants, survey } = question;
  if (wants === undefined || survey !== undefined || !TOLD_OF_ONE.has(wants)) return question;
  const kinds = mentions.filter(({ facet }) => facet === 'kind');
  return kinds.length === 1 ? { ...question, mentions: mentions.flatMap(asGatherings) } : question;
}
const TOLD_OF_ONE: ReadonlySet<Wanted> = new Set<Wanted>([
  'date',
  'start',
  'end',
  'duration',
  'place',
  'organisation',
  'person',
]);

/**
 * What else was held where meetings are listed by the plain word: "meetings with the ministry", 蒙古国的会议, mean seminars
 * too. Empty where no such list is asked for.
 */
export function otherGatherings(question: Question, engine: SearchEngine, vocabulary: Vocabulary): Hit[] {
  const { mentions, wants, survey } = question;
  const [kind, ...others] = mentions.filter(({ facet }) => facet === 'kind');
  const isList = (wants ?? survey) === undefined && others.length === 0;
  if (!isList || kind === undefined || asGatherings(kind).length === 1) return [];
  return OTHERS.flatMap((id) => {
    const other = {
      ...question,
      mentions: mentions.map((one): Mention => (one === kind ? { ...one, id } : one)),
    };
    const hits = relevantHits(engine.search(strictQuery(other)), other);
    return fitting(other, hits, engine, vocabulary).filter((hit) => isOnTopics(hit, other, vocabulary));
  });
}

/** Whether a record is filed under every topic named: the words of a subject may stand in a text one by one. */
export function isOnTopics({ record }: Hit, { mentions }: Question, vocabulary: Vocabulary): boolean {
  const topics = mentions.filter(({ facet, by }) => facet === 'topic' && by === 'name');
  return topics.every(({ id }) =>
    record.topics.some((topic) => vocabulary.withBroader('topic', topic).includes(id)),
  );
}
