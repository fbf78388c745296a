import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { ORGANISATION_ROLES } from '../../domain/record-fields.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { dateText, figureNumber, moneyText, spanText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { personText } from './person-text.ts';

/** What fields of a record are about, in reading order. */
export const FIELD_GROUPS = [
  'dates',
  'parties',
  'people',
  'money',
  'figures',
  'contact',
  'places',
  'subjects',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** A labelled field with its values, in the language of the reader. */
export interface RecordField {
  readonly about: FieldGroup;
  readonly label: string;
  readonly values: readonly string[];
  /** Whether the values are names, to be listed by commas, or phrases. */
  readonly names: boolean;
}

/** Every field a record has, in reading order; none it lacks. */
export function recordFields(
  record: CooperationRecord,
  catalogue: Catalogue,
  language: Language,
): readonly RecordField[] {
  const { vocabulary } = catalogue;
  const words = WORDS[language];
  const named = (about: FieldGroup, label: string, facet: Facet, ids: readonly string[]): RecordField => ({
    about,
    label,
    values: ids.map((id) => vocabulary.label(facet, id, language)),
    names: true,
  });
  const said = (
    about: FieldGroup,
    label: string,
    values: ReadonlyArray<string | undefined>,
  ): RecordField => ({
    about,
    label,
    values: values.filter((value): value is string => value !== undefined && value !== ''),
    names: false,
  });
  const { dates, contact } = record;
  return [
    said('dates', words.field.published, [dates.published && dateText(dates.published, language)]),
    said('dates', words.field.held, [spanText(dates.start, dates.end, language)]),
    ...ORGANISATION_ROLES.map((role) => {
      const ids = record.organisations.filter((party) => party.role === role).map((party) => party.id);
      return named('parties', words.role[role], 'organisation', ids);
    }),
    said(
      'people',
      words.field.people,
      record.people.map((person) => personText(person, vocabulary, language)),
    ),
    said(
      'money',
      words.field.money,
      record.money.map(({ amount, currency, from, for: purpose }) =>
        words.moneyLine(
          moneyText(amount, currency, language),
          from && vocabulary.label('organisation', from, language),
          purpose[language],
        ),
      ),
    ),
    said(
      'figures',
      words.field.figures,
      record.figures.map((figure) =>
        words.figureLine(figure.counts[language], figureNumber(figure, language)),
      ),
    ),
    said('contact', words.field.address, [contact?.address?.[language]]),
    said('contact', words.field.telephone, [contact?.telephone]),
    said('contact', words.field.fax, [contact?.fax]),
    said('contact', words.field.email, [contact?.email]),
    said('contact', words.field.web, [contact?.web]),
    named('places', words.field.places, 'place', record.places),
    named('places', words.field.countries, 'country', record.countries),
    named('places', words.field.regions, 'region', record.regions),
    named('subjects', words.field.programmes, 'programme', record.programmes),
    named('subjects', words.field.topics, 'topic', record.topics),
  ].filter((field) => field.values.length > 0);
}
