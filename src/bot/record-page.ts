import { inDateOrder } from '../answering/date-order.ts';
import { dateText } from '../answering/formats.ts';
import { type FieldGroup, type RecordField, recordFields } from '../answering/record/record-fields.ts';
import { recordLine } from '../answering/record/record-line.ts';
import { recordView } from '../answering/record/record-view.ts';
import type { RecordLine } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Precision } from '../domain/partial-date.ts';
import type { CooperationRecord } from '../domain/record.ts';

/** The groups of fields a page has besides the dates. */
export type PageGroup = Exclude<FieldGroup, 'dates'>;

/** One date of a record and how much of it is known. */
export interface PageDate {
  readonly which: 'published' | 'start' | 'end';
  /** "March 2017", "2017年3月"; says so where it was inferred. */
  readonly text: string;
  readonly precision: Precision;
}

/** A labelled field; its values are names, for a list in a line, or phrases. */
export type PageField = Omit<RecordField, 'about'>;

/** Everything about one record, in the language of the reader, for a page of its own. */
export interface RecordPage extends RecordLine {
  readonly language: Language;
  /** The whole summary. */
  readonly summary: string;
  readonly dates: readonly PageDate[];
  /** Fields that belong together, in reading order. */
  readonly groups: ReadonlyArray<{
    readonly about: PageGroup;
    readonly fields: readonly PageField[];
  }>;
  /** The document and the place in it. */
  readonly source: string;
  readonly notes: readonly string[];
  /** Related records from before it, the nearest last. */
  readonly before: readonly RecordLine[];
  /** Related records from after it, the nearest first. */
  readonly after: readonly RecordLine[];
  /** Related records of which it is not known. */
  readonly beside: readonly RecordLine[];
}

/** Puts the page of a record together. */
export function recordPage(record: CooperationRecord, catalogue: Catalogue, language: Language): RecordPage {
  const { fields: _shown, related: _listed, ...view } = recordView(record, catalogue, language);
  const fields = recordFields(record, catalogue, language);
  const groups = [...Map.groupBy(fields, ({ about }) => about)];
  return {
    ...view,
    language,
    dates: (['published', 'start', 'end'] as const).flatMap((which) => {
      const date = record.dates[which];
      return date === undefined ? [] : [{ which, text: dateText(date, language), precision: date.precision }];
    }),
    groups: groups.flatMap(([about, group]) => (about === 'dates' ? [] : [{ about, fields: group }])),
    ...neighbours(record, catalogue, language),
  };
}

function neighbours(
  record: CooperationRecord,
  { byId, vocabulary }: Catalogue,
  language: Language,
): Pick<RecordPage, 'before' | 'after' | 'beside'> {
  const related = record.related.flatMap((id) => byId.get(id) ?? []);
  const { dated, undated } = inDateOrder([record, ...related], (one) => one);
  const lines = (records: readonly CooperationRecord[]) =>
    records.filter((one) => one !== record).map((one) => recordLine(one, vocabulary, language));
  const here = dated.indexOf(record);
  return here === -1
    ? { before: [], after: [], beside: lines([...dated, ...undated]) }
    : { before: lines(dated.slice(0, here)), after: lines(dated.slice(here + 1)), beside: lines(undated) };
}
