import { LIST_COMMA } from '../../domain/language.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** Where: the address of a contact, else the places and the countries a record names. */
export const places: FactReader = (record, { vocabulary }, language) => {
  const words = WORDS[language];
  const listed = (facet: 'place' | 'country', ids: readonly string[]) =>
    ids.map((id) => vocabulary.label(facet, id, language)).join(LIST_COMMA[language]);
  const about = `${record.title.en} ${record.title.zh}`;
  if (record.contact?.address !== undefined)
    return [{ line: `${words.field.address}${words.colon}${record.contact.address[language]}`, about }];
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
            line: `${words.field.countries}${words.colon}${listed('country', record.countries)}`,
            about,
            areCountries: true as const,
          },
        ]),
  ];
};
