/** The default: 25 questions in 5 seconds. */
const DEFAULT_QUESTION_LIMIT = { questions: 25, perMs: 5_000 };

const MOST_PEOPLE = 10_000;

/** Says whether a person may ask now; counts the question if so. */
export type QuestionLimit = (userId: string, now: Date) => boolean;

/** Limits each person to so many questions in any stretch of `perMs` milliseconds; others are not affected. */
export function createQuestionLimit({ questions, perMs } = DEFAULT_QUESTION_LIMIT): QuestionLimit {
  const asked = new Map<string, number[]>();
  return (userId, now) => {
    const nowMs = now.getTime();
    const recent = (asked.get(userId) ?? []).filter((at) => at > nowMs - perMs);
    // Deleted first, so that whoever asked longest ago is first in the map and forgotten first.
    asked.delete(userId);
    const mayAsk = recent.length < questions;
    asked.set(userId, mayAsk ? [...recent, nowMs] : recent);
    if (asked.size > MOST_PEOPLE) asked.delete(asked.keys().next().value ?? '');
    return mayAsk;
  };
}
