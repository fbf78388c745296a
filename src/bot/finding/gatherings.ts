import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';
import { withParties } from './with-parties.ts';

/** Plain words for people coming together, whatever a programme calls it. */
const PLAIN = /^(?:meetings|会议|会)$/iu;
/** What people call a meeting as well who ask for all of them. */
const OTHERS = ['seminar', 'conference'];

/**
 * What else was held with a body whose meetings are listed: "meetings with the ministry", 与全总的会议, mean its seminars
 * too. Empty where no such list is asked for.
 */
export function otherGatherings(question: Question, engine: SearchEngine, vocabulary: Vocabulary): Hit[] {
  const { mentions, wants, survey } = question;
  const hasBody = mentions.some(({ facet, by }) => facet === 'organisation' && by === 'name');
  const [kind, ...others] = mentions.filter(({ facet }) => facet === 'kind');
  const isList = (wants ?? survey) === undefined && hasBody && others.length === 0;
  if (!isList || kind?.id !== 'meeting' || kind.by !== 'name' || !PLAIN.test(kind.words)) return [];
  return OTHERS.flatMap((id) => {
    const other = {
      ...question,
      mentions: mentions.map((one): Mention => (one === kind ? { ...one, id } : one)),
    };
    return withParties(other, relevantHits(engine.search(strictQuery(other)), other), vocabulary);
  });
}
