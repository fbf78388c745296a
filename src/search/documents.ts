import { LANGUAGES, type Language } from '../domain/language.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Facet, Vocabulary } from '../domain/vocabulary.ts';

/** The text fields that are searched, English and Chinese apart, so that word lengths and frequencies stay comparable. */
export const FIELDS = [
  'title_en',
  'title_zh',
  'summary_en',
  'summary_zh',
  'extra_en',
  'extra_zh',
  'notes_en',
  'notes_zh',
] as const;

/** Fields whose words are not those of the record itself: what stands in them alone is held in part. */
export const PLAIN_FIELDS = ['plain_en', 'plain_zh'] as const;
export type Field = (typeof FIELDS)[number] | (typeof PLAIN_FIELDS)[number];

/** How much a word in each field counts. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  title_en: 1.8,
  title_zh: 1.8,
  summary_en: 1,
  summary_zh: 1,
  extra_en: 0.6,
  extra_zh: 0.6,
  notes_en: 0.2,
  notes_zh: 0.2,
  plain_en: 0.6,
  plain_zh: 0.6,
};

/** A record as the text index reads it, under its number in the collection. */
export type SearchDocument = Readonly<Record<Field, string>> & { readonly id: number };

/** The texts of a record by field. */
export function toDocument(
  number: number,
  record: CooperationRecord,
  vocabulary: Vocabulary,
): SearchDocument {
  return {
    id: number,
    title_en: record.title.en,
    title_zh: record.title.zh,
    summary_en: record.summary.en,
    summary_zh: record.summary.zh,
    extra_en: extraText(record, vocabulary, 'en'),
    extra_zh: extraText(record, vocabulary, 'zh'),
    notes_en: record.notes.map((note) => note.text.en).join('\n'),
    notes_zh: record.notes.map((note) => note.text.zh).join('\n'),
    plain_en: record.inPlainWords?.en ?? '',
    plain_zh: record.inPlainWords?.zh ?? '',
  };
}

/**
 * What a record says outside its title and summary, in one language, a line for each: figures, money, people with
 * their roles, contact details, and the names and acronyms of everything it refers to.
 */
function extraText(record: CooperationRecord, vocabulary: Vocabulary, language: Language): string {
  const names = (facet: Facet, ids: readonly string[]) =>
    ids.map((id) =>
      [vocabulary.label(facet, id, language), ...(vocabulary.term(facet, id)?.acronyms ?? [])].join(' '),
    );
  const contact = record.contact;
  return [
    ...record.figures.map(({ value, unit, counts }) => `${value}${unit ? '%' : ''} ${counts[language]}`),
    ...record.money.map((money) => `${money.currency} ${money.amount} ${money.for[language]}`),
    ...record.people.map(({ id, role }) => `${names('person', [id])} ${role[language]}`),
    ...[contact?.address?.[language], contact?.telephone, contact?.fax, contact?.email, contact?.web],
    ...names(
      'organisation',
      record.organisations.map((party) => party.id),
    ),
    ...names('programme', record.programmes),
    ...names('topic', record.topics),
    ...names('place', record.places),
    ...names('country', record.countries),
    ...names('region', record.regions),
    ...names('kind', [record.kind]),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** All of a record that a phrase may stand in: title, summary and the rest, in both languages. */
export function phraseTexts(record: CooperationRecord, vocabulary: Vocabulary): string[] {
  return LANGUAGES.flatMap((language) => [
    record.title[language],
    record.summary[language],
    extraText(record, vocabulary, language),
  ]);
}
