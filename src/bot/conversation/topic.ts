import type { Answer } from '../../domain/answer.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Topic } from './memory.ts';

/**
 * What a conversation is about after an answer; an answer without records leaves it as it was.
 * @param blank makes a question that asks nothing, for a conversation that began with a record opened by its id
 */
export function topicAfter(
  answer: Answer,
  before: Topic | undefined,
  blank: () => Question,
): Topic | undefined {
  if (answer.hits.length === 0) return before;
  const question = answer.question ?? before?.question ?? blank();
  const shown = answer.hits.map((hit) => hit.record.id);
  const focus = spokenOf(answer, question);
  const now = { question, shown, offset: 'offset' in answer ? answer.offset : 0, total: answer.total };
  // A fact of one of those listed has others of them for support, and leaves the list as it is.
  const isOfItem = answer.type === 'fact' && before?.list?.shown.includes(focus ?? '') === true;
  const list = shown.length > 1 && !isOfItem ? now : before?.list;
  const isSame = answer.type === 'fact' && before !== undefined && before.focus === focus;
  return {
    ...now,
    origin: isSame ? before.origin : question,
    ...(list && { list }),
    inFull: answer.type === 'record',
    earlier: earlierThan(focus, before),
    ...(focus !== undefined && { focus }),
    ...(answer.type === 'fact' && { told: answer.statement }),
  };
}

const MOST_EARLIER = 4;

function earlierThan(focus: string | undefined, before: Topic | undefined): readonly string[] {
  const known = [...(before?.earlier ?? []), ...(before?.focus === undefined ? [] : [before.focus])];
  return known.filter((id, at) => id !== focus && known.lastIndexOf(id) === at).slice(-MOST_EARLIER);
}

/**
 * The record that "it" means: the first of a list, or the next one of the very kind that was asked for; a report on
 * such a thing stands for it as well.
 */
function spokenOf({ hits: shown }: Answer, { mentions }: Question): string | undefined {
  const countries = mentions.filter(({ facet, by }) => facet === 'country' && by !== 'hint');
  const lacking = ({ record }: Hit) => countries.filter(({ id }) => !record.countries.includes(id)).length;
  // Of what China paid for in Cambodia and Pakistan, what is of both is meant before what is of one.
  const hits = shown.toSorted((a, b) => lacking(a) - lacking(b));
  const kinds = mentions.filter(({ facet }) => facet === 'kind').map(({ id }) => id);
  if (hits[0] !== undefined && REPORTS.has(hits[0].record.kind)) return hits[0].record.id;
  const ofKind = hits.slice(0, FIRST).find(({ record }) => kinds.includes(record.kind));
  return (ofKind ?? hits[0])?.record.id;
}
const FIRST = 3;
const REPORTS: ReadonlySet<string> = new Set(['press-release', 'news']);
