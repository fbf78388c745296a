import type { PageDate, PageGroup } from '../../../bot/record-page.ts';
import type { CitationForm } from '../../../domain/citation-form.ts';
import type { Language } from '../../../domain/language.ts';

/** What the modal of a record says besides the record. */
export interface RecordWords {
  /** Title of the modal; at most 24 characters, as are the titles of citations. */
  readonly title: string;
  readonly groups: Readonly<Record<PageGroup, string>>;
  readonly dates: string;
  readonly which: Readonly<Record<PageDate['which'], string>>;
  /** How much of a date is known. */
  readonly known: Readonly<Record<PageDate['precision'], string>>;
  /** A date with how much of it is known. */
  readonly date: (date: string, known: string) => string;
  readonly source: string;
  readonly notes: string;
  readonly before: string;
  readonly after: string;
  readonly beside: string;
  readonly more: (count: number) => string;
  readonly forms: Readonly<Record<CitationForm, string>>;
  readonly citeAs: Readonly<Record<CitationForm, string>>;
  readonly copy: string;
  readonly tooLong: (id: string) => string;
  readonly gone: (id: string) => string;
}

/** The words, in each language. */
export const RECORD_WORDS: Readonly<Record<Language, RecordWords>> = {
  en: {
    title: 'Record',
    groups: {
      parties: 'Parties',
      people: 'People',
      money: 'Money',
      figures: 'Figures',
      contact: 'Contact',
      places: 'Where',
      subjects: 'Programmes and topics',
    },
    dates: 'Dates',
    which: { published: 'Published', start: 'Start', end: 'End' },
    known: {
      day: 'known to the day',
      month: 'known to the month',
      year: 'known to the year',
      'day-of-year': 'year not known',
    },
    date: (date, known) => `${date} (${known})`,
    source: 'Source',
    notes: 'Notes and doubts',
    before: 'Related records from before',
    after: 'Related records from after',
    beside: 'Related records without a date to compare',
    more: (count) => `… and ${count} more`,
    forms: { plain: 'Citation', bibtex: 'BibTeX', ris: 'RIS', iati: 'IATI-shaped JSON' },
    citeAs: {
      plain: 'A citation for a text',
      bibtex: 'An entry for BibTeX',
      ris: 'An entry for Zotero, EndNote and other programs that read RIS',
      iati: 'What the record says, under the names of the IATI activity standard 2.03',
    },
    copy: 'Select the text and copy it.',
    tooLong: (id) => `This is too long for a window. Get it as a file with /coop export ${id}.`,
    gone: (id) => `There is no record “${id}” any more. Close this window and search again.`,
  },
  zh: {
    title: '记录',
    groups: {
      parties: '相关方',
      people: '人物',
      money: '资金',
      figures: '数据',
      contact: '联系方式',
      places: '地点',
      subjects: '计划与主题',
    },
    dates: '日期',
    which: { published: '发布', start: '开始', end: '结束' },
    known: {
      day: '精确到日',
      month: '精确到月',
      year: '精确到年',
      'day-of-year': '年份不详',
    },
    date: (date, known) => `${date}（${known}）`,
    source: '来源',
    notes: '说明与存疑',
    before: '此前的相关记录',
    after: '此后的相关记录',
    beside: '无法按日期排列的相关记录',
    more: (count) => `……另有 ${count} 项`,
    forms: { plain: '引文', bibtex: 'BibTeX', ris: 'RIS', iati: 'IATI 格式 JSON' },
    citeAs: {
      plain: '可直接用于正文的引文',
      bibtex: 'BibTeX 条目',
      ris: 'RIS 条目，可导入 Zotero、EndNote 等文献管理软件',
      iati: '记录内容，字段名采用 IATI 活动标准 2.03',
    },
    copy: '请选中文字后复制。',
    tooLong: (id) => `内容过长，无法在窗口中显示。请用 /coop export ${id} 导出为文件。`,
    gone: (id) => `编号为“${id}”的记录已不存在。请关闭此窗口后重新检索。`,
  },
};
