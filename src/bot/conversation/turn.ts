import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { FollowUp } from '../../understanding/follow-ups/follow-up.ts';
import type { Topic } from './memory.ts';

/** What a follow-up is answered with besides what was said before. */
export interface FollowUpTools {
  readonly catalogue: Catalogue;
  readonly limit: number;
  read(text: string): Question;
  /** Answers a question from the records, from this many on; by default from where the request says. */
  answer(question: Question, offset?: number): Answer;
  /** The records for a question, best first. */
  find(question: Question): readonly Hit[];
}

/** A text with what it may lean on. */
export interface Turn {
  /** The text, folded, and what of it is said beside politeness. */
  readonly text: string;
  readonly said: string;
  readonly asked: Question;
  readonly topic: Topic;
  /** What its form says of how it leans. */
  readonly lean: FollowUp | undefined;
  /** Whether it puts something in the place of what it refuses. */
  readonly isCorrection: boolean;
}

/** One way to read a text as leaning on what was said before; `undefined` where it cannot be read so. */
export type Reading = (turn: Turn, tools: FollowUpTools) => Answer | undefined;

/** An answer that shows something, for readings that are none otherwise. */
export function found(answer: Answer): Answer | undefined {
  return answer.hits.length > 0 ? answer : undefined;
}
