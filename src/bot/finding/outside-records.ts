import type { Question } from '../../domain/question.ts';
import { asksForErrand } from './errands.ts';
import { asksOfOwnCase } from './own-case.ts';

/** True for what no record can tell though it may hold every word of it: somebody's own case, and errands of an office. */
export function isOutsideRecords(question: Question): boolean {
  return asksOfOwnCase(question) || asksForErrand(question);
}
