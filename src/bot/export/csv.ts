import { stringify } from 'csv-stringify/sync';
import { recordView } from '../../answering/record/record-view.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { RecordView } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { ORGANISATION_ROLES } from '../../domain/record-fields.ts';
import { EXPORT_WORDS } from './words.ts';

/** A column: its head, and what a record has in it. */
type Column = readonly [
  head: string,
  cell: (record: CooperationRecord, fields: ReadonlyMap<string, string>, view: RecordView) => string | number,
];

/**
 * Records as a CSV that opens right in Excel: a byte order mark, CRLF, quotes where needed; one line a record, with
 * words for ids. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return, the
 * full-width forms included) has an apostrophe before it (owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvText(
  records: readonly CooperationRecord[],
  catalogue: Catalogue,
  language: Language,
): string {
  const columns = columnsIn(language);
  const lines = records.map((record) => {
    const view = recordView(record, catalogue, language);
    const fields = new Map(view.fields.map(({ label, value }) => [label, value]));
    return columns.map(([, cell]) => cell(record, fields, view));
  });
  return stringify([columns.map(([head]) => head), ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function columnsIn(language: Language): Column[] {
  const words = EXPORT_WORDS[language];
  const { field, role } = WORDS[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const asShown = (label: string): Column => [label, (_record, fields) => fields.get(label) ?? ''];
  const date = (part: 'published' | 'start' | 'end'): Column => [
    field[part],
    ({ dates }) => dates[part]?.value ?? '',
  ];
  return [
    [field.id, ({ id }) => id],
    [field.kind, (_record, _fields, { kind }) => kind],
    [words.title[language], ({ title }) => title[language]],
    [words.title[other], ({ title }) => title[other]],
    ...(['published', 'start', 'end'] as const).map(date),
    ...[field.countries, field.regions, field.places].map(asShown),
    ...ORGANISATION_ROLES.map((one) => asShown(role[one])),
    ...[field.people, field.programmes, field.topics].map(asShown),
    [words.amount, ({ money }) => alone(money.map(({ amount }) => amount))],
    [words.currency, ({ money }) => money.map(({ currency }) => currency).join('; ')],
    ...[field.money, field.figures, field.address, field.telephone, field.fax, field.email, field.web].map(
      asShown,
    ),
    [field.summary, (_record, _fields, { summary }) => summary],
    [field.notes, (_record, _fields, { notes }) => notes.join(' ')],
    [field.source, (_record, _fields, { source }) => source],
    [field.related, ({ related }) => related.join('; ')],
  ];
}

/** One number as a number, so that a spreadsheet can add it up. */
function alone(numbers: readonly number[]): string | number {
  const [first, ...more] = numbers;
  return first !== undefined && more.length === 0 ? first : numbers.join('; ');
}
