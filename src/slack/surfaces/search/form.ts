import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { CHOOSABLE, type Choice } from '../../../bot/choices.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import { LIMITS } from '../../limits.ts';
import { plain } from '../../views/blocks.ts';
import { modal } from '../../views/modal.ts';
import { type Fields, LARGEST_AMOUNT, LONGEST_QUESTION } from './fields.ts';
import { SEARCH_FORM } from './ids.ts';
import { SEARCH_WORDS } from './words.ts';

const metadataSchema = z.strictObject({ v: z.literal(1), l: z.enum(LANGUAGES) });

/** The search form, filled in as given. Every input stands in a block of its own name. */
export function searchForm(fields: Fields, language: Language): ModalView {
  const words = SEARCH_WORDS[language];
  const input = (name: keyof typeof words.labels, element: InputBlock['element']): InputBlock => ({
    type: 'input',
    block_id: name,
    optional: true,
    label: plain(words.labels[name], 100),
    element: { ...element, action_id: name },
    ...(name === 'min' && { hint: plain(words.amountHint, 200) }),
  });
  const dayInput = (name: 'from' | 'to') =>
    input(name, {
      type: 'datepicker',
      placeholder: plain(words.placeholders.day, 100),
      ...(fields[name] && { initial_date: fields[name] }),
    });
  const amountInput = (name: 'min' | 'max') =>
    input(name, {
      type: 'number_input',
      is_decimal_allowed: false,
      min_value: '1',
      max_value: LARGEST_AMOUNT,
      placeholder: plain(words.placeholders.amount, 100),
      ...(fields[name] && { initial_value: fields[name] }),
    });
  return modal({
    title: words.title,
    submit: words.submit,
    language,
    callbackId: SEARCH_FORM,
    metadata: JSON.stringify({ v: 1, l: language }),
    blocks: [
      input('question', {
        type: 'plain_text_input',
        max_length: LONGEST_QUESTION,
        focus_on_load: true,
        placeholder: plain(words.placeholders.question, 100),
        ...(fields.question !== '' && { initial_value: fields.question }),
      }),
      ...CHOOSABLE.map((facet) =>
        input(facet, {
          type: 'external_select',
          min_query_length: 0,
          placeholder: plain(words.placeholders[facet], 100),
          ...(fields.chosen[facet] && { initial_option: optionOf(fields.chosen[facet]) }),
        }),
      ),
      dayInput('from'),
      dayInput('to'),
      amountInput('min'),
      amountInput('max'),
    ],
  });
}

/** A choice as an option of a menu; its label is cut to what a menu shows. */
export function optionOf({ id, label }: Choice): PlainTextOption {
  return { text: plain(label, LIMITS.optionText.max - 1), value: id };
}

/** The language a form was opened in; English for one that cannot be read. */
export function formLanguage(metadata: string): Language {
  try {
    return metadataSchema.safeParse(JSON.parse(metadata)).data?.l ?? 'en';
  } catch {
    return 'en';
  }
}
