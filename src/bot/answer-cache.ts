import type { Answer } from '../domain/answer.ts';
import type { BotContext, BotRequest } from './request.ts';

/** Answers kept; the one asked for longest ago goes first. */
const KEPT = 500;

/** Looks a request up before it is worked on. */
export type AnswerCache = (request: BotRequest, context: BotContext, work: () => Answer) => Answer;

/**
 * Keeps recent answers: turning a page, opening a record, going back and sharing all ask the same question
 * again, and so do the people of one channel. The same request on the same day has the same answer as long as
 * the records stay; a new catalogue needs a new cache.
 */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, Answer>();
  return (request, { today }, work) => {
    const key = JSON.stringify([today, request]);
    const answer = answers.get(key) ?? work();
    // Deleting first moves it to the end: a Map keeps the order of insertion.
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
