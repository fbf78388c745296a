import type { CooperationRecord } from './record.ts';
import type { Facet } from './vocabulary.ts';

/** The ids that a record itself carries of each facet, without what is broader; of constituents it carries none. */
export const IDS_OF: Readonly<Record<Facet, (record: CooperationRecord) => readonly string[]>> = {
  kind: (record) => [record.kind, ...record.covers],
  country: (record) => record.countries,
  region: (record) => record.regions,
  organisation: (record) => record.organisations.map((party) => party.id),
  constituent: () => [],
  programme: (record) => record.programmes,
  topic: (record) => record.topics,
  person: (record) => record.people.map((person) => person.id),
  place: (record) => record.places,
};
