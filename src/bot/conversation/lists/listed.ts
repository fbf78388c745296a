import { matchesAnswer, nothingAnswer, recordAnswer } from '../../../answering/answers.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Hit } from '../../../domain/hit.ts';
import type { Question } from '../../../domain/question.ts';
import type { FollowUpTools } from '../turn.ts';

/** Records as the answer to a question: the first of several, one in full; `undefined` for none. */
export function listed(
  question: Question,
  hits: readonly Hit[],
  { catalogue, limit }: Pick<FollowUpTools, 'catalogue' | 'limit'>,
): Answer | undefined {
  const [only] = hits;
  if (only === undefined) return undefined;
  if (hits.length === 1)
    return recordAnswer(only.record, catalogue, question.language, { question, hit: only, remarks: [] });
  const page = { hits: hits.slice(0, limit), total: hits.length, offset: 0, remarks: [] };
  return matchesAnswer(question, catalogue, page);
}

/** That there is none; where others than what was shown are meant, it says so. */
export function noneListed(
  question: Question,
  catalogue: FollowUpTools['catalogue'],
  isOther: boolean,
): Answer {
  return nothingAnswer(question, catalogue, { notHeld: [], suggestions: [], besideShown: isOther });
}
