import { LANGUAGES } from './language.ts';
import type { CooperationRecord } from './record.ts';

/** What a record says in its title and summary, in both languages. */
export function textOf({ title, summary }: Pick<CooperationRecord, 'title' | 'summary'>): string {
  return LANGUAGES.map((one) => `${title[one]} ${summary[one]}`).join(' ');
}

/** The same with what it says in everyday words, which is searched and never shown. */
export function searchedTextOf(
  record: Pick<CooperationRecord, 'title' | 'summary' | 'inPlainWords'>,
): string {
  return [textOf(record), ...LANGUAGES.map((one) => record.inPlainWords?.[one] ?? '')].join(' ');
}
