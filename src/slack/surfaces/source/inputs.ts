import { z } from 'zod';
import { clean } from '../../../domain/fold.ts';
import type { FunctionExecution } from '../../intake/function-execution.ts';
import { LONGEST_TEXT } from '../../read-request.ts';
import { onlyQuestion } from '../search/fields.ts';

/** What results can be narrowed by, as the names of Slack's filters and the keys people type. */
export const FILTERED = ['kind', 'country', 'topic'] as const;

const MOST_VALUES = 10;

const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const valuesSchema = z
  .array(z.unknown())
  .transform((values) =>
    values.flatMap((value) => idSchema.safeParse(value).data ?? []).slice(0, MOST_VALUES),
  );
const inputsSchema = z.object({
  query: z.string().transform((text) => clean(text.slice(0, LONGEST_TEXT))),
  // What is no filter of ours is left aside; the others still hold.
  filters: z.record(z.string(), z.unknown()).catch({}).default({}),
});
const userSchema = z.object({ id: z.string().min(1) });

/** Who searches; `undefined` where Slack does not say. */
export function searcherOf({ inputs }: Pick<FunctionExecution, 'inputs'>): string | undefined {
  return userSchema.safeParse(inputs.user_context).data?.id;
}

/**
 * What somebody searches for, in the grammar people type; empty when nothing is asked for. Filters come first: a
 * quotation mark without its partner in the query would swallow what follows it.
 * @example queryOf({ inputs: { query: 'unions', filters: { kind: ['agreement'] } } }) // 'kind:agreement unions'
 */
export function queryOf({ inputs }: Pick<FunctionExecution, 'inputs'>): string {
  const parsed = inputsSchema.safeParse(inputs);
  if (!parsed.success) return '';
  const { query, filters } = parsed.data;
  const typed = FILTERED.flatMap((name) =>
    (valuesSchema.safeParse(filters[name]).data ?? []).map((id) => `${name}:${id}`),
  );
  return [...typed, onlyQuestion(query).question].filter((part) => part !== '').join(' ');
}
