import type { Language } from '../../../domain/language.ts';

/** What modals with answers say besides the answer. */
interface ResultsWords {
  readonly titles: Readonly<Record<'search' | 'related' | 'record', string>>;
  readonly searching: string;
  readonly change: string;
}

/** Modals with answers, in both languages. */
export const RESULTS_WORDS: Readonly<Record<Language, ResultsWords>> = {
  en: {
    titles: { search: 'Search results', related: 'Related records', record: 'Record' },
    searching: 'Searching the records …',
    change: 'Change search',
  },
  zh: {
    titles: { search: '检索结果', related: '相关记录', record: '记录' },
    searching: '正在检索记录……',
    change: '修改检索条件',
  },
};
