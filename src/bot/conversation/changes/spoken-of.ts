import type { Question } from '../../../domain/question.ts';
import type { Listed, Topic } from '../memory.ts';

/** The records that can be taken one by one: the last several that were shown together, or those shown one after another. */
export function listOf(topic: Topic): Listed {
  const { list, earlier, focus, question } = topic;
  if (list !== undefined || earlier.length === 0 || focus === undefined) return list ?? topic;
  // Those shown one by one are several as well.
  const shown = [...earlier, focus];
  return { question, shown, offset: 0, total: shown.length };
}

/** The questions a text may change: the last one, that which brought the record spoken of, and that for the list. */
export function questionsSpokenOf(topic: Topic): readonly Question[] {
  return [...new Set([topic.question, topic.origin, listOf(topic).question])];
}

/** The question that says what is spoken of: "who took part?" says nothing of it. */
export function matterSpokenOf({ question, origin, told }: Topic): Question {
  return told === undefined ? question : origin;
}

/** What is spoken of is one thing, and not the first of a list. */
export function isOfOne({ inFull, total, told }: Topic): boolean {
  return inFull || told !== undefined || total === 1;
}

/** The ids of the last two records that were spoken of one by one; fewer where there were. */
export function lastTwo({ earlier, focus }: Topic): readonly string[] {
  return [...earlier.slice(-1), ...(focus === undefined ? [] : [focus])];
}
