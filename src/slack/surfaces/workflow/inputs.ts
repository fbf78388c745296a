import { z } from 'zod';
import { PAGE_SIZE } from '../../../bot/request.ts';
import type { FunctionExecution } from '../../intake/function-execution.ts';
import { readMarkup } from '../../mrkdwn.ts';
import { LONGEST_TEXT } from '../../read-request.ts';

/** What the step is asked. */
export interface StepInputs {
  readonly question: string;
  /** Records to list, 1 to 50. */
  readonly limit: number;
}

/** More would not fit into a message of the next step. */
export const MOST_RECORDS = 50;

const questionSchema = z.string().transform((text) => text.slice(0, LONGEST_TEXT));
// A variable of another step may bring the number as text.
const limitSchema = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\s*\d{1,6}\s*$/)
      .transform(Number),
  ])
  .pipe(z.int().min(1).max(MOST_RECORDS));

/**
 * Reads what somebody put into the step; an absent limit is 10.
 * @param botUserId the bot's own user, whose mentions are no words of the question
 * @returns the name of the input that cannot be used, where one cannot
 */
export function readInputs(
  { inputs }: Pick<FunctionExecution, 'inputs'>,
  botUserId: string,
): StepInputs | 'question' | 'limit' {
  const question = questionSchema.safeParse(inputs.question);
  const asked = question.success ? readMarkup(question.data, botUserId) : '';
  if (asked === '') return 'question';
  const given = inputs.limit ?? '';
  const limit = given === '' ? { success: true as const, data: PAGE_SIZE } : limitSchema.safeParse(given);
  return limit.success ? { question: asked, limit: limit.data } : 'limit';
}
