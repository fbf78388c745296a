import type { RecordView } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { type Language, LIST_COMMA, STATEMENT_COMMA } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { WORDS } from '../words/index.ts';
import { recordFields } from './record-fields.ts';
import { recordLine } from './record-line.ts';

/** A record in full: every field it has, labelled, in the language of the answer. */
export function recordView(record: CooperationRecord, catalogue: Catalogue, language: Language): RecordView {
  const { vocabulary, byId } = catalogue;
  const words = WORDS[language];
  const separator = STATEMENT_COMMA[language];
  const comma = LIST_COMMA[language];
  const fields = recordFields(record, catalogue, language).map(({ label, values, names }) => ({
    label,
    value: values.join(names ? comma : separator),
  }));

  return {
    ...recordLine(record, vocabulary, language),
    summary: record.summary[language],
    fields,
    notes: record.notes.map((note) => `${words.noteAbout[note.about]}${words.colon}${note.text[language]}`),
    source: record.sources.map((source) => sourceText(source, catalogue, language)).join(separator),
    related: record.related.flatMap((id) => {
      const related = byId.get(id);
      return related === undefined ? [] : [recordLine(related, vocabulary, language)];
    }),
  };
}

/** The document a record is taken from, with its publisher and the place in it. */
export function sourceText(
  source: CooperationRecord['sources'][number],
  catalogue: Catalogue,
  language: Language,
): string {
  const document = catalogue.vocabulary.sources.get(source.document);
  const place = source.place[language];
  if (document === undefined) return place;
  return language === 'zh'
    ? `${document.publisher.zh}《${document.title.zh}》，${place}`
    : `${document.publisher.en}, “${document.title.en}”, ${place}`;
}
