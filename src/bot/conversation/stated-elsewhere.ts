import { overlap } from '../../answering/overlap.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { textOf } from '../../domain/text-of.ts';
import { holds } from './facts/fact-within.ts';
import type { FollowUpTools, Turn } from './turn.ts';

/**
 * The answer to a text by itself, where the record spoken of only leaves open what it asks and does not speak of all that it names:
 * the fact that one other record states ("how many member States has the ILO?" after its office in Beijing), or the records of
 * another time ("and 2016, what was signed then"). `undefined` where the text has no words of its own, or asks for yes or no, which
 * others would prove of something else.
 */
export function statedElsewhere(
  leaning: Answer,
  { asked }: Turn,
  answerAlone: () => Answer,
  tools: FollowUpTools,
): Answer | undefined {
  const [shown] = leaning.hits.map(({ record }) => record);
  if (!leavesOpen(leaning) || shown === undefined || asked.wants === 'whether') return undefined;
  const isOfOtherTime = asked.wants === undefined && asked.dates !== undefined;
  const isSpokenOf = ({ by, words }: Mention) => by !== 'hint' || overlap(words, textOf(shown)) > 0;
  if (!isOfOtherTime && holdsAll(shown, asked, tools) && asked.mentions.every(isSpokenOf)) return undefined;
  const alone = answerAlone();
  const [other] = alone.hits;
  if (other === undefined || other.record.id === shown.id) return undefined;
  const isList = isOfOtherTime && alone.type === 'matches' && other.missing.length === 0;
  if (isList) return alone;
  if (alone.type !== 'fact' || leavesOpen(alone) || alone.total !== 1) return undefined;
  // "How many countries came" hints at member States: what is counted must be called so.
  const told = asked.wants === 'count' ? alone.statement : textOf(other.record);
  const isOnHint = ({ by, words }: Mention) => by !== 'hint' || overlap(words, told) >= A_THIRD;
  return asked.mentions.every(isOnHint) && holdsAll(other.record, asked, tools) ? alone : undefined;
}
const A_THIRD = 1 / 3;

function leavesOpen(answer: Answer): boolean {
  return (answer.type === 'fact' || answer.type === 'record') && answer.leavesOpen === true;
}

/** Whether a record has a part of all that a question names, and all its further words. */
function holdsAll(
  record: CooperationRecord,
  { mentions, freeText }: Question,
  { catalogue }: FollowUpTools,
): boolean {
  return (
    mentions.every((one) => holds(record, one, catalogue)) &&
    freeText.split(' ').every((word) => word.length < 2 || overlap(word, textOf(record)) === 1)
  );
}
