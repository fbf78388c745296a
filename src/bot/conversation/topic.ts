import type { Answer } from '../../domain/answer.ts';
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
  const [focus] = shown;
  return {
    question,
    shown,
    offset: 'offset' in answer ? answer.offset : 0,
    total: answer.total,
    inFull: answer.type === 'record',
    ...(focus !== undefined && { focus }),
  };
}
