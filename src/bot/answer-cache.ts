import type { Answer } from '../domain/answer.ts';
import type { BotContext, BotRequest } from './request.ts';

/** Bytes that the answers kept may take up: some 3,000 answers, as people ask in a day. */
const MOST_BYTES = 16_000_000;

/** Looks a request up before it is worked on. */
export type AnswerCache = (request: BotRequest, context: BotContext, work: () => Answer) => Answer;

interface Kept {
  readonly answer: Answer;
  readonly bytes: number;
}

/**
 * Keeps recent answers: turning a page, opening a record, going back and sharing all ask the same question
 * again, and so do the people of one channel. The same request on the same day has the same answer as long as
 * the records stay; a new catalogue needs a new cache. The answer asked for longest ago goes first.
 *
 * @param mostBytes how much memory the answers may take up, roughly; 16 MB by default
 */
export function createAnswerCache(mostBytes = MOST_BYTES): AnswerCache {
  const answers = new Map<string, Kept>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= answers.get(key)?.bytes ?? 0;
    answers.delete(key);
  };
  return (request, { today }, work) => {
    const key = JSON.stringify([today, request]);
    const known = answers.get(key);
    const answer = known?.answer ?? work();
    const kept = known ?? { answer, bytes: bytesOf(key, answer) };
    // Forgetting first moves it to the end: a Map keeps the order of insertion.
    forget(key);
    answers.set(key, kept);
    bytes += kept.bytes;
    for (const oldest of answers.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
    return answer;
  };
}

/**
 * About how much memory an answer takes up: its text is there a second time in parts and once more in its question,
 * and what it says of each record is an object. The records themselves are there anyway.
 */
function bytesOf(key: string, answer: Answer): number {
  return 1_000 + 2 * key.length + 4 * answer.text.length + 100 * answer.hits.length;
}
