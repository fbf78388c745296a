import type { Language } from '../../domain/language.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** The sentences of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, zh };
