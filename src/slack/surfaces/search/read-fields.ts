import { z } from 'zod';
import { CHOOSABLE } from '../../../bot/choices.ts';
import { clean } from '../../../domain/fold.ts';
import type { Language } from '../../../domain/language.ts';
import { readMarkup } from '../../mrkdwn.ts';
import { type Fields, fieldsSchema, isEmpty, LONGEST_QUESTION } from './fields.ts';
import { optionOf } from './form.ts';
import { SEARCH_WORDS } from './words.ts';

/** The fields of a submitted form, or what is wrong with them: a sentence by the id of the input it stands at. */
export type ReadFields =
  | { readonly fields: Fields; readonly faults?: never }
  | { readonly fields?: never; readonly faults: Readonly<Record<string, string>> };

const elementSchema = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string(), text: z.object({ text: z.string() }) }).nullish(),
});
const stateSchema = z.record(z.string(), z.record(z.string(), elementSchema));

/** Reads the inputs of the search form, each in a block named as itself. */
export function readFields(state: unknown, language: Language): ReadFields {
  const { faults } = SEARCH_WORDS[language];
  const parsed = stateSchema.safeParse(state);
  if (!parsed.success) return { faults: { question: faults.unreadable } };
  const input = (name: string) => parsed.data[name]?.[name];
  const written = (name: string) => {
    const value = input(name)?.value ?? input(name)?.selected_date ?? '';
    return value === '' ? {} : { [name]: value };
  };
  const chosen = CHOOSABLE.flatMap((facet) => {
    const option = input(facet)?.selected_option;
    if (!option) return [];
    // Slack escapes the texts of options when it sends them back.
    const { text } = optionOf({ id: option.value, label: readMarkup(option.text.text, '') });
    return [[facet, { id: option.value, label: text.text }] as const];
  });
  const question = clean(input('question')?.value ?? '');
  if (question.length > LONGEST_QUESTION) return { faults: { question: faults.question } };
  const read = fieldsSchema.safeParse({
    question,
    chosen: Object.fromEntries(chosen),
    ...Object.assign({}, ...['from', 'to', 'min', 'max'].map(written)),
  });
  if (!read.success) {
    const blocks = read.error.issues.map(({ path }) => String(path[0] === 'chosen' ? path[1] : path[0]));
    return { faults: Object.fromEntries(blocks.map((block) => [block, faults.unreadable])) };
  }
  const found = faultsOf(read.data, language);
  return Object.keys(found).length === 0 ? { fields: read.data } : { faults: found };
}

function faultsOf(fields: Fields, language: Language): Readonly<Record<string, string>> {
  const { faults } = SEARCH_WORDS[language];
  const { from, to, min, max } = fields;
  return {
    ...(isEmpty(fields) && { question: faults.empty }),
    ...(from !== undefined && to !== undefined && from > to && { to: faults.dates }),
    ...(min !== undefined && max !== undefined && Number(min) > Number(max) && { max: faults.amounts }),
  };
}
