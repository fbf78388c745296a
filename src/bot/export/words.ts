import type { Language } from '../../domain/language.ts';

/** Heads of columns that answers have no word for. */
interface ExportWords {
  readonly title: Readonly<Record<Language, string>>;
  readonly amount: string;
  readonly currency: string;
}

/** What a file says besides the records. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: { title: { en: 'Title', zh: 'Title (Chinese)' }, amount: 'Amount', currency: 'Currency' },
  zh: { title: { en: '标题（英文）', zh: '标题' }, amount: '金额', currency: '币种' },
};
