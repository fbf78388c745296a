import { hasHan } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';
import { en } from './en.ts';
import type { SlackWords } from './words.ts';
import { zh } from './zh.ts';

/** What this surface says, in each language. */
export const WORDS: Readonly<Record<Language, SlackWords>> = { en, zh };

/** The language to talk to somebody in who typed this text: Chinese if it has a Chinese character. */
export function languageOf(text: string): Language {
  return hasHan(text) ? 'zh' : 'en';
}
