import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';

const gradedQuestionSchema = z.strictObject({
  id: z.string(),
  class: z.string(),
  language: z.enum(LANGUAGES),
  question: z.string(),
  /** What was asked before in the same conversation. */
  after: z.array(z.string()).default([]),
  relevant: z.record(z.string(), z.number().int().min(0).max(3)),
  /** One of these must stand in the answer's text. */
  fact: z.array(z.string()).optional(),
  /** The records hold no answer. */
  nothing: z.boolean().default(false),
  /** The day it is asked. */
  today: z.string().optional(),
  asideThird: z.boolean().default(false),
});

/** A question with the records a fair reader would accept as its answer. See tests/relevance/README.md. */
export type GradedQuestion = z.infer<typeof gradedQuestionSchema>;

/** Reads a file of graded questions, one JSON object a line. Throws a ZodError or SyntaxError when one is faulty. */
export async function readQuestionSet(path: string): Promise<GradedQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => gradedQuestionSchema.parse(JSON.parse(line)));
}

/** Spreads the questions that come before; it shares no factor with any likely number of questions. */
const STRIDE = 577;

/**
 * The same questions as people ask them in a conversation that goes on: each after another one that has an answer and with
 * which it has nothing to do. Those that lean on what was asked before them are left out.
 */
export function afterOthers(questions: readonly GradedQuestion[]): GradedQuestion[] {
  const alone = questions.filter((one) => one.after.length === 0);
  const before = alone.filter((one) => !one.nothing);
  return alone.map((one, at) => {
    const other = before[((at + 1) * STRIDE) % before.length];
    return { ...one, after: other === undefined || other.id === one.id ? [] : [other.question] };
  });
}
