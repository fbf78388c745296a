import type { Choosable } from '../../../bot/choices.ts';
import type { Language } from '../../../domain/language.ts';

/** What Slack's search shows of the bot besides the records. */
export interface SourceWords {
  /** What results can be narrowed by: one, and several. */
  readonly filters: Readonly<
    Record<Exclude<Choosable, 'organisation' | 'programme'>, readonly [string, string]>
  >;
  readonly noQuery: string;
  readonly summary: string;
  readonly date: string;
  readonly notes: string;
  /** A record that is not there any more: title and what to do. */
  readonly gone: readonly [string, string];
}

/** The words, in each language. */
export const SOURCE_WORDS: Readonly<Record<Language, SourceWords>> = {
  en: {
    filters: { kind: ['Kind', 'Kinds'], country: ['Country', 'Countries'], topic: ['Topic', 'Topics'] },
    noQuery: 'Type what to search the cooperation records for, for example: social dialogue since 2014.',
    summary: 'Summary',
    date: 'Date',
    notes: 'Notes',
    gone: ['Record not found', 'This record is no longer there. Search again, or ask with /coop.'],
  },
  zh: {
    filters: { kind: ['类型', '类型'], country: ['国家', '国家'], topic: ['主题', '主题'] },
    noQuery: '请输入要在合作记录中检索的内容，例如：2014年以来的社会对话。',
    summary: '摘要',
    date: '日期',
    notes: '说明',
    gone: ['未找到该记录', '该记录已不存在。请重新检索，或用 /coop 提问。'],
  },
};
