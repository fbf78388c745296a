import type { CooperationRecord } from '../domain/record.ts';
import { conceptKey, type Facet, type Vocabulary } from '../domain/vocabulary.ts';

/** The concepts of a record, as keys. */
export interface RecordConcepts {
  /** Everything it carries, with all that is broader. */
  readonly all: ReadonlySet<string>;
  /** The part of `all` that it has only because it reports on it: kinds it covers but is not. */
  readonly covered: ReadonlySet<string>;
}

/**
 * Everything a record carries as concept keys, broader terms included, and with it what follows: the constituent
 * type of its organisations, and the regions its countries lie in. A region does not bring its countries.
 */
export function conceptsOf(record: CooperationRecord, vocabulary: Vocabulary): RecordConcepts {
  const all = new Set<string>();
  const carry = (facet: Facet, ids: Iterable<string | undefined>) => {
    for (const id of ids)
      if (id !== undefined)
        for (const broader of vocabulary.withBroader(facet, id)) all.add(conceptKey({ facet, id: broader }));
  };
  carry('kind', [record.kind]);
  const own = new Set(all);
  carry('kind', record.covers);
  const covered = new Set([...all].filter((key) => !own.has(key)));
  const organisations = [
    ...record.organisations.map((party) => party.id),
    ...record.people.map((person) => person.organisation),
    ...record.money.map((money) => money.from),
  ].filter((id) => id !== undefined);
  carry('organisation', organisations);
  carry(
    'constituent',
    organisations.map((id) => vocabulary.term('organisation', id)?.type),
  );
  carry('country', record.countries);
  carry('region', record.regions);
  carry(
    'region',
    record.countries.flatMap((country) => regionsOf(vocabulary).get(country) ?? []),
  );
  carry('programme', record.programmes);
  carry('topic', record.topics);
  carry(
    'person',
    record.people.map((person) => person.id),
  );
  carry('place', record.places);
  return { all, covered };
}

const regionTables = new WeakMap<Vocabulary, Map<string, string[]>>();

function regionsOf(vocabulary: Vocabulary): Map<string, string[]> {
  const known = regionTables.get(vocabulary);
  if (known) return known;
  const table = new Map<string, string[]>();
  for (const term of vocabulary.terms)
    if (term.facet === 'region')
      for (const country of term.countries) table.set(country, [...(table.get(country) ?? []), term.id]);
  regionTables.set(vocabulary, table);
  return table;
}
