import type { Answer } from '../domain/answer.ts';
import { fold } from '../domain/fold.ts';
import type { Question } from '../domain/question.ts';

/**
 * A text that asks, by itself, for what was answered. A button is answered without the conversation it stands in, so
 * for a question that leaned on an earlier one ("and in Mongolia?") the text is put together from what it was
 * understood as ("agreements Mongolia 2014"); every other text stays as it was typed.
 *
 * @param typed what was typed, for answers that do not say
 */
export function standingAlone(answer: Answer, typed: string): string {
  const { question } = answer;
  const asked = answer.asked || typed;
  if (question === undefined) return asked;
  const spoken = fold(asked);
  const parts = partsOf(question);
  return parts.every((part) => spoken.includes(fold(part))) ? asked : [...new Set(parts)].join(' ');
}

/** What a question was understood as, in words it would be understood by again. */
function partsOf(question: Question): string[] {
  // Not `question.text`: after a change it still has the names that were replaced.
  return [
    ...question.mentions.map(({ words }) => words),
    ...question.freeText.split(' '),
    ...question.phrases.map((phrase) => `"${phrase}"`),
    ...(question.dates === undefined ? [] : [question.dates.words]),
    ...(question.amount === undefined ? [] : [question.amount.words]),
  ].filter((part) => part !== '');
}
