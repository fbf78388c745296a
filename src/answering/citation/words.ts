import type { Language } from '../../domain/language.ts';

/** What a citation says besides the record's own words. */
export interface CitationWords {
  readonly undated: string;
  /** Document and place in it. */
  readonly where: (document: string, place: string) => string;
  readonly inDocument: (document: string, place: string) => string;
  /** Where this citation was taken from. */
  readonly record: (id: string) => string;
  /** When what the record is about took place: that is no date of publication. */
  readonly held: (span: string) => string;
  readonly line: (publisher: string, title: string, date: string) => string;
  /** The title in quotation marks. @param translated the title in this language where the original is in another */
  readonly titled: (original: string, translated: string | undefined) => string;
  /** The text with one full stop. */
  readonly sentence: (text: string) => string;
  readonly sentences: (texts: readonly string[]) => string;
}

/** The words of citations, in each language. */
export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    undated: 'n.d.',
    where: (document, place) => `${document}, ${place}`,
    inDocument: (document, place) => `In “${document}”, ${place}`,
    record: (id) => `Cooperation Desk, record ${id}`,
    held: (span) => `Event or period: ${span}`,
    line: (publisher, title, date) => `${publisher}. ${title}. ${date}`,
    titled: (original) => `“${original}”`,
    sentence: (text) => `${text.replace(/\.$/, '')}.`,
    sentences: (texts) => texts.join(' '),
  },
  zh: {
    undated: '日期不详',
    where: (document, place) => `${document}，${place}`,
    inDocument: (document, place) => `载《${document}》，${place}`,
    record: (id) => `Cooperation Desk，记录编号 ${id}`,
    held: (span) => `所涉时间：${span}`,
    line: (publisher, title, date) => `${publisher}：${title}，${date}`,
    titled: (original, translated) =>
      translated === undefined ? `《${original}》` : `《${translated}》（原题：${original}）`,
    sentence: (text) => `${text.replace(/。$/, '')}。`,
    sentences: (texts) => texts.join(''),
  },
};
