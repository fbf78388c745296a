import type { Language } from '../../domain/language.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** The sentences of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, zh };
