import { z } from 'zod';
import { CHOOSABLE, type Choosable } from '../../../bot/choices.ts';
import { clean } from '../../../domain/fold.ts';
import { clip, LIMITS } from '../../limits.ts';

/** The longest question the form takes, so that with all filters the desk still reads it as a whole. */
export const LONGEST_QUESTION = 250;
/** The largest amount the form takes, as digits. */
export const LARGEST_AMOUNT = '999999999999';

const day = z.iso.date();
const amount = z.string().regex(/^\d{1,12}$/);
const chosen = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,100}$/),
  label: z.string().min(1).max(LIMITS.optionText.max),
});

/** Schema of what stands in the search form, as it travels with the results. */
export const fieldsSchema = z.strictObject({
  question: z.string().max(LONGEST_QUESTION),
  chosen: z.partialRecord(z.enum(CHOOSABLE), chosen),
  from: day.optional(),
  to: day.optional(),
  min: amount.optional(),
  max: amount.optional(),
});

/** What somebody searches by. Days are `YYYY-MM-DD`, amounts whole numbers as digits. */
export type Fields = z.infer<typeof fieldsSchema>;

/** Fields with this question and nothing chosen. */
export function onlyQuestion(text: string): Fields {
  return {
    question: clip(clean(text.slice(0, 5_000)), LONGEST_QUESTION - 1, (one) => one.length),
    chosen: {},
  };
}

/** True when there is nothing to search by. */
export function isEmpty({ question, chosen, ...rest }: Fields): boolean {
  return question === '' && Object.keys(chosen).length === 0 && Object.values(rest).every((one) => !one);
}

const KEYS: Readonly<Record<Choosable, string>> = {
  kind: 'kind',
  country: 'country',
  organisation: 'org',
  programme: 'programme',
  topic: 'topic',
};

/**
 * The fields as a text in the grammar people type. Filters come first: a quotation mark without its partner in the
 * question would swallow what follows it.
 * @example questionOf(…) // 'kind:agreement country:CN from:2014-01-01 social dialogue'
 */
export function questionOf({ question, chosen, from, to, min, max }: Fields): string {
  const filters = CHOOSABLE.flatMap((facet) => (chosen[facet] ? [`${KEYS[facet]}:${chosen[facet].id}`] : []));
  const bounds = Object.entries({ from, to, min, max }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${value}`],
  );
  return [...filters, ...bounds, question].filter((part) => part !== '').join(' ');
}
