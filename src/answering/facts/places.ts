import { LIST_COMMA } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** The countries of a record: of a project not those that only pay for what is done in others. */
function countriesOf(
  { kind, countries, organisations }: CooperationRecord,
  vocabulary: Vocabulary,
): readonly string[] {
  if (kind !== 'project') return countries;
  const givers = organisations
    .filter(({ role }) => role === 'funding')
    .map(({ id }) => vocabulary.term('organisation', id)?.country);
  const others = countries.filter((country) => !givers.includes(country));
  return others.length > 0 ? others : countries;
}

/** Where: the address of a contact, else the places and the countries a record names. */
export const places: FactReader = (record, { vocabulary }, language) => {
  const words = WORDS[language];
  const listed = (facet: 'place' | 'country', ids: readonly string[]) =>
    ids.map((id) => vocabulary.label(facet, id, language)).join(LIST_COMMA[language]);
  const about = `${record.title.en} ${record.title.zh}`;
  if (record.contact?.address !== undefined)
    return [{ line: `${words.field.address}${words.colon}${record.contact.address[language]}`, about }];
  const countries = countriesOf(record, vocabulary);
  return [
    ...(record.places.length === 0
      ? []
      : [
          {
            line: `${words.field.places}${words.colon}${listed('place', record.places)}`,
            about,
            places: record.places,
          },
        ]),
    ...(record.countries.length === 0
      ? []
      : [
          {
            line: `${words.field.countries}${words.colon}${listed('country', countries)}`,
            about,
            areCountries: true as const,
          },
        ]),
  ];
};
