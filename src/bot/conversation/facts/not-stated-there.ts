import { overlap } from '../../../answering/overlap.ts';
import { sentencesOf } from '../../../answering/record/record-line.ts';
import { WORDS } from '../../../answering/words/index.ts';
import { fold } from '../../../domain/fold.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';

/**
 * The remark that a record does not state what is asked; where its text speaks of just that, the remark quotes the sentence: what
 * no field holds may be told in words, and whoever asks shall judge.
 */
export function notStatedThere({ summary }: CooperationRecord, { asked, text, language }: Question): string {
  const words =
    text === ''
      ? fold(asked)
          .replaceAll(ASKING, ' ')
          .replaceAll(/\p{Script=Han}/gu, '')
      : text;
  const near = sentencesOf(summary[language], language)
    .map((sentence) => ({ sentence, held: overlap(words, sentence) }))
    .toSorted((a, b) => b.held - a.held)[0];
  const { notInRecord, nearestSaid } = WORDS[language];
  return near !== undefined && near.held >= HALF ? nearestSaid(near.sentence) : notInRecord;
}
const HALF = 0.5;
/** What asks, and what stands for something else. */
const ASKING =
  /\b(?:who|whom|whose|what|which|when|where|why|how|many|much|long|is|are|was|were|did|do|does|has|have|had|the|an?|of|in|on|at|for|by|to|it|its|that|this|they|them|there|and|so)\b/gu;
