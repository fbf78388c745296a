import { matchesAnswer } from '../answering/answers.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { wholeHit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';

/** The records that belong to one, as a list that says so; `undefined` where none does. */
export function relatedRecords(
  { related, title }: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  const hits = related.flatMap((id) => catalogue.byId.get(id) ?? []).map(wholeHit);
  if (hits.length === 0) return undefined;
  const heading = WORDS[question.language].related.heading(hits.length, title[question.language]);
  return matchesAnswer(question, catalogue, { hits, total: hits.length, offset: 0, heading });
}
