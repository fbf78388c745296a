import type { Answer } from '../domain/answer.ts';
import { inTraditional, isTraditional, scriptOf } from '../domain/script.ts';

/** What is no text to be read, or is shown as it was typed. */
const KEPT: ReadonlySet<string> = new Set(['id', 'asked', 'question', 'hits', 'records', 'currency']);

/**
 * A Chinese answer in the script that is written: the traditional one for whoever types it.
 * @param spoken whether the conversation was in that script before, which holds for a text that shows none
 */
export function answerInScript(answer: Answer, typed: string, spoken: boolean): Answer {
  const isTheirs = isTraditional(typed) || (spoken && scriptOf(typed) === undefined);
  if (answer.language !== 'zh' || !isTheirs) return answer;
  return { ...inTraditional(answer, KEPT), script: 'traditional' };
}
