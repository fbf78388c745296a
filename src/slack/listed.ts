import type { Language } from '../domain/language.ts';

// Made once: a formatter costs more to build than to use.
const FORMATS: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'narrow' }),
  zh: new Intl.ListFormat('zh-CN', { type: 'conjunction', style: 'narrow' }),
};

/** Items as a list in a line: "a, b, c", "a、b、c". */
export function listed(items: readonly string[], language: Language): string {
  return FORMATS[language].format(items);
}

/** The first `max` items, and what `more` says of the rest. */
export function firstOf(items: readonly string[], max: number, more: (count: number) => string): string[] {
  return items.length <= max ? [...items] : [...items.slice(0, max - 1), more(items.length - max + 1)];
}
