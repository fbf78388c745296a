import type { Answer } from '../../domain/answer.ts';
import type { Topic } from './memory.ts';

/** What a conversation is about after an answer; an answer without a question or records leaves it as it was. */
export function topicAfter(answer: Answer, before: Topic | undefined): Topic | undefined {
  const question = answer.question ?? before?.question;
  if (question === undefined || answer.hits.length === 0) return before;
  const shown = answer.hits.map((hit) => hit.record.id);
  const [focus] = shown;
  return {
    question,
    shown,
    offset: answer.type === 'matches' ? answer.offset : 0,
    total: answer.total,
    inFull: answer.type === 'record',
    ...(focus !== undefined && { focus }),
  };
}
