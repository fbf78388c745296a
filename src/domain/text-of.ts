import { LANGUAGES } from './language.ts';
import type { CooperationRecord } from './record.ts';

/** What a record says in its title and summary, in both languages. */
export function textOf({ title, summary }: Pick<CooperationRecord, 'title' | 'summary'>): string {
  return LANGUAGES.map((one) => `${title[one]} ${summary[one]}`).join(' ');
}
