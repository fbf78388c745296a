import { z } from 'zod';

/** The languages every record, label and sentence exists in. */
export const LANGUAGES = ['en', 'zh'] as const;

/** `en` is English as the ILO writes it (British spelling), `zh` is Chinese, simplified but in answers to the traditional script. */
export type Language = (typeof LANGUAGES)[number];

/** A text that is there: not empty, no space around it, no control characters. */
export const textSchema = z
  .string()
  .min(1)
  .max(20_000)
  .refine((text) => text === text.trim(), 'has white space at an end')
  .refine((text) => !/\p{Cc}/u.test(text), 'has a control character or a line break');

/** A Chinese text has at least one Han character, unless it is all digits and Latin names such as "SCORE". */
const chineseSchema = textSchema.refine(
  (text) => /\p{Script=Han}/u.test(text) || !/[a-z]{2,} [a-z]{2,}/.test(text),
  'reads like English: write it in Chinese',
);

const englishSchema = textSchema.refine(
  (text) => !/\p{Script=Han}/u.test(text),
  'has Chinese characters in the English text',
);

/** Schema of a text in both languages. */
export const localizedSchema = z.strictObject({ en: englishSchema, zh: chineseSchema });

/** What stands between the items of a list within a sentence or a field. */
export const LIST_COMMA: Readonly<Record<Language, string>> = { en: ', ', zh: '、' };

/** What stands between statements that make one line. */
export const STATEMENT_COMMA: Readonly<Record<Language, string>> = { en: '; ', zh: '；' };

/** What stands between sentences. */
export const SENTENCE_SPACE: Readonly<Record<Language, string>> = { en: ' ', zh: '' };

/** Acronyms are the same in both languages: "SCORE", "ILO 2019". */
const NO_ACRONYM = /[\p{L}--[\p{Lu}]]/v;

/** True for a text that shows in which language it is; digits, punctuation, emoji and acronyms alone do not. */
export function showsLanguage(text: string): boolean {
  return NO_ACRONYM.test(text);
}
