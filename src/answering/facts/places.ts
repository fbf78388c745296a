import { LIST_COMMA } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { isForOthers, recipientsOf } from '../recipients.ts';
import { WORDS } from '../words/index.ts';
import type { Fact, FactReader } from './fact.ts';

/** Bodies of this type have a house that people come to. */
const PREMISES = 'academia';

/** Where: the address of a contact, else the places, with the school it was at, the countries and the regions a record names. */
export const places: FactReader = (record, { vocabulary }, language) => {
  const words = WORDS[language];
  const about = `${record.title.en} ${record.title.zh}`;
  if (record.contact?.address !== undefined)
    return [{ line: `${words.field.address}${words.colon}${record.contact.address[language]}`, about }];
  const listed = (label: string, names: readonly (readonly [Facet, string])[], of: Partial<Fact>): Fact[] => {
    const all = names.map(([facet, id]) => vocabulary.label(facet, id, language));
    const line = `${label}${words.colon}${all.join(LIST_COMMA[language])}`;
    return all.length === 0 ? [] : [{ line, about, ...of }];
  };
  const hosts = hostsOf(record, vocabulary);
  const countries = isForOthers(record) ? recipientsOf(record, vocabulary) : record.countries;
  const there = new Set(record.places.flatMap((id) => vocabulary.term('place', id)?.country ?? []));
  return [
    ...listed(words.field.places, [...as('place', record.places), ...as('organisation', hosts)], {
      places: [...record.places, ...hosts],
    }),
    ...listed(words.field.countries, as('country', countries), { areas: 'countries' }),
    ...listed(words.field.countries, as('country', [...there]), { areas: 'countries of places' }),
    ...listed(words.field.regions, as('region', record.regions), { areas: 'regions' }),
  ];
};

function as(facet: Facet, ids: readonly string[]): readonly (readonly [Facet, string])[] {
  return ids.map((id) => [facet, id]);
}

/** The schools in which something was held. */
function hostsOf({ organisations }: CooperationRecord, vocabulary: Vocabulary): readonly string[] {
  return organisations
    .filter(({ id, role }) => role === 'host' && vocabulary.term('organisation', id)?.type === PREMISES)
    .map(({ id }) => id);
}
