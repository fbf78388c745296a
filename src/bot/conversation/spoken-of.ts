import type { Question } from '../../domain/question.ts';
import type { Listed, Topic } from './memory.ts';

/** The records that can be taken one by one: the last several that were shown together. */
export function listOf(topic: Topic): Listed {
  return topic.list ?? topic;
}

/** The questions a text may change: the last one, that which brought the record spoken of, and that for the list. */
export function questionsSpokenOf(topic: Topic): readonly Question[] {
  return [...new Set([topic.question, topic.origin, listOf(topic).question])];
}
