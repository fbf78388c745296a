import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { heldTogether } from './held-together.ts';
import { ofKindThen } from './ran-then.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';
import { withParties } from './with-parties.ts';

/** Plain words for people coming together, whatever a programme calls it. */
const PLAIN = /^(?:meetings|会议|会)$/iu;
/** What people call a meeting as well who ask for all of them. */
const OTHERS = ['seminar', 'conference'];

/** A plain word for people coming together with all that it may mean; whatever else is named as it is. */
export function asGatherings(named: Mention): readonly Mention[] {
  const isPlain = named.id === 'meeting' && named.by === 'name' && PLAIN.test(named.words);
  return [named, ...(isPlain ? OTHERS.map((id) => ({ ...named, id })) : [])];
}

/**
 * What else was held where meetings are listed by the plain word: "meetings with the ministry", 蒙古国的会议, mean seminars
 * too. Empty where no such list is asked for.
 */
export function otherGatherings(question: Question, engine: SearchEngine, vocabulary: Vocabulary): Hit[] {
  const { mentions, wants, survey } = question;
  const [kind, ...others] = mentions.filter(({ facet }) => facet === 'kind');
  const isList = (wants ?? survey) === undefined && others.length === 0;
  if (!isList || kind === undefined || asGatherings(kind).length === 1) return [];
  const topics = mentions.filter(({ facet, by }) => facet === 'topic' && by === 'name');
  // The words of a subject may stand in a text one by one.
  const isOn = ({ record }: Hit) =>
    topics.every(({ id }) =>
      record.topics.some((topic) => vocabulary.withBroader('topic', topic).includes(id)),
    );
  return OTHERS.flatMap((id) => {
    const other = {
      ...question,
      mentions: mentions.map((one): Mention => (one === kind ? { ...one, id } : one)),
    };
    const hits = ofKindThen(other, relevantHits(engine.search(strictQuery(other)), other));
    return heldTogether(other, withParties(other, hits, vocabulary), vocabulary).filter(isOn);
  });
}
