import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const QUESTIONS = join(import.meta.dirname, '..', 'relevance', 'questions.jsonl');
const line = z.object({ question: z.string().min(1) });

/** The questions of the evaluation in tests/relevance, in both languages: what people would ask. */
export async function readQuestions(): Promise<string[]> {
  const text = await readFile(QUESTIONS, 'utf8');
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => line.parse(JSON.parse(one)).question);
}
