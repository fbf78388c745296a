import { isCountryCode } from '../domain/countries.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Facet, Vocabulary } from '../domain/vocabulary.ts';
import { VOCABULARY_FILES } from '../domain/vocabulary.ts';
import type { DataFault } from './fault.ts';

/** Every id a record refers to, with the field it stands in and where it must resolve. */
function referencesOf(
  record: CooperationRecord,
): Array<{ field: string; id: string; facet: Facet | 'record' | 'source' }> {
  const list = (field: string, facet: Facet | 'record', ids: readonly string[]) =>
    ids.map((id, index) => ({ field: `${field}.${index}`, id, facet }));
  return [
    ...list('countries', 'country', record.countries),
    ...list('regions', 'region', record.regions),
    ...list('programmes', 'programme', record.programmes),
    ...list('topics', 'topic', record.topics),
    ...list('places', 'place', record.places),
    ...list('related', 'record', record.related),
    ...record.organisations.map((party, i) => ({
      field: `organisations.${i}.id`,
      id: party.id,
      facet: 'organisation' as const,
    })),
    ...record.people.map((person, i) => ({
      field: `people.${i}.id`,
      id: person.id,
      facet: 'person' as const,
    })),
    ...record.people.flatMap((person, i) =>
      person.organisation === undefined
        ? []
        : [{ field: `people.${i}.organisation`, id: person.organisation, facet: 'organisation' as const }],
    ),
    ...record.money.flatMap((money, i) => [
      ...(money.from === undefined
        ? []
        : [{ field: `money.${i}.from`, id: money.from, facet: 'organisation' as const }]),
      ...list(`money.${i}.maybeSameAs`, 'record', money.maybeSameAs ?? []),
    ]),
    ...record.sources.map((source, i) => ({
      field: `sources.${i}.document`,
      id: source.document,
      facet: 'source' as const,
    })),
  ];
}

/** Faults for ids of a record that lead nowhere; `recordIds` are all ids there are. */
export function referenceFaults(
  file: string,
  record: CooperationRecord,
  vocabulary: Vocabulary,
  recordIds: ReadonlySet<string>,
): DataFault[] {
  return referencesOf(record).flatMap(({ field, id, facet }) => {
    const fault = (message: string) => [{ file, entry: record.id, field, message }];
    if (facet === 'record') return recordIds.has(id) ? [] : fault(`"${id}" is no record's id`);
    if (facet === 'source')
      return vocabulary.sources.has(id) ? [] : fault(`"${id}" is not in vocabulary/sources.json`);
    if (facet === 'country') return isCountryCode(id) ? [] : fault(`"${id}" is no ISO 3166-1 country code`);
    return vocabulary.term(facet, id)
      ? []
      : fault(`"${id}" is not in vocabulary/${VOCABULARY_FILES[facet]}: add it there`);
  });
}

/** Faults for ids inside the vocabulary that lead nowhere: broader terms, constituent types, countries. */
export function vocabularyFaults(vocabulary: Vocabulary): DataFault[] {
  return vocabulary.terms.flatMap((term) => {
    if (term.facet === 'country') return [];
    const file = VOCABULARY_FILES[term.facet];
    const fault = (field: string, message: string) => ({ file, entry: term.id, field, message });
    return [
      ...term.broader
        .filter((id) => !vocabulary.term(term.facet, id))
        .map((id) => fault('broader', `"${id}" is not in ${file}`)),
      ...[...term.countries, ...(term.country === undefined ? [] : [term.country])]
        .filter((code) => !isCountryCode(code))
        .map((code) => fault('countries', `"${code}" is no ISO 3166-1 country code`)),
      ...(term.facet === 'organisation' &&
      (term.type === undefined || !vocabulary.term('constituent', term.type))
        ? [fault('type', `must be an id of ${VOCABULARY_FILES.constituent}`)]
        : []),
    ];
  });
}
