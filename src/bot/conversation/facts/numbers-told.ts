import { factAnswer } from '../../../answering/answers.ts';
import { caveatsOf } from '../../../answering/fact-finding/caveats.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';

/** Lines on numbers of one record as a fact, with as of when they hold; `undefined` where there are none. */
export function numbersTold(
  lines: readonly string[],
  record: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  if (lines.length === 0) return undefined;
  const statement = lines.join(STATEMENT_COMMA[question.language]);
  const hit = wholeHit(record);
  const caveats = caveatsOf(question, 'count', statement, hit, catalogue);
  return factAnswer(question, catalogue, { statement, hits: [hit], caveats });
}
