import { iatiActivity } from '../../answering/citation/iati-activity.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { csvText } from './csv.ts';

/** The forms in which records are handed out. */
export const EXPORT_FORMATS = ['csv', 'json', 'iati'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which records are wanted, and how. */
export interface ExportRequest {
  /** A question or a command, as typed. */
  readonly text: string;
  readonly format: ExportFormat;
  /** Of the heads and names in a CSV; that of the question by default. */
  readonly language?: Language;
}

/** Records as a file. */
export interface ExportFile {
  /** ASCII without spaces: "cooperation-records-2026-11-22.csv". */
  readonly name: string;
  readonly text: string;
  /** How many records are in it, and how many fit the question. */
  readonly records: number;
  readonly total: number;
}

/** What a file is made with. */
interface Setting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

interface Form {
  readonly ending: string;
  write(records: readonly CooperationRecord[], setting: Setting): string;
}

const FORMS: { readonly [Format in ExportFormat]: Form } = {
  csv: {
    ending: 'csv',
    write: (records, { catalogue, language }) => csvText(records, catalogue, language),
  },
  // A file of data/records: data/records.schema.json says what is in it.
  json: { ending: 'json', write: (records) => jsonText(records) },
  iati: {
    ending: 'iati.json',
    write: (records, { catalogue, today }) =>
      jsonText({
        'iati-activities': {
          '@version': '2.03',
          'iati-activity': records.map((record) => iatiActivity(record, catalogue.vocabulary, today)),
        },
      }),
  },
};

/** The file of some records; `total` is how many fit in all. */
export function exportFile(
  format: ExportFormat,
  { records, total }: { records: readonly CooperationRecord[]; total: number },
  setting: Setting,
): ExportFile {
  const { ending, write } = FORMS[format];
  return {
    name: `cooperation-records-${setting.today}.${ending}`,
    text: write(records, setting),
    records: records.length,
    total,
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
