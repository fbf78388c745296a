import { factAnswer, notStatedAnswer } from '../answering/answers.ts';
import { withPartOfGivers } from '../answering/asked/asked-gift.ts';
import { leftOpen } from '../answering/fact-finding/left-open.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import { SUGGESTED_RECORDS } from './answer-nothing.ts';

/** How much somebody gave who has a part in records that state no sum of theirs: that none does, and what a note leaves open. */
export function answerUntoldGift(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): Answer | undefined {
  const theirs = withPartOfGivers(question, hits, catalogue);
  const open =
    theirs.length === 1
      ? theirs.map(({ record }) => leftOpen(record, 'money', question, ['money', 'funding']))[0]
      : undefined;
  if (open !== undefined) return factAnswer(question, catalogue, { statement: open, hits: theirs });
  return theirs.length === 0
    ? undefined
    : notStatedAnswer(question, 'money', catalogue, theirs.slice(0, SUGGESTED_RECORDS));
}
