import { isContinent } from '../domain/continent.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { type Concept, conceptKey, type Facet, type Vocabulary } from '../domain/vocabulary.ts';

/** The concepts of a record, as keys. */
export interface RecordConcepts {
  /** Everything it carries, with all that is broader. */
  readonly all: ReadonlySet<string>;
  /** The part of `all` that it has only by what it reports on or who took part: kinds it covers but is not, countries its parties are of. */
  readonly covered: ReadonlySet<string>;
  /** The part of `all` that it is foremost about: the bodies that are its subject, its first topics and programme. */
  readonly foremost: ReadonlySet<string>;
}

/**
 * Everything a record carries as concept keys, broader terms included, and with it what follows: the constituent
 * type and the country of its organisations, and the regions its countries lie in. A region does not bring its countries.
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
  const concerned = new Set(all);
  carry(
    'country',
    organisations.map((id) => vocabulary.term('organisation', id)?.country),
  );
  for (const key of all) if (!concerned.has(key)) covered.add(key);
  carry(
    'region',
    record.regions.flatMap((region) => [region, ...continentsOf(region, vocabulary)]),
  );
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
  return { all, covered, foremost: foremostOf(record, vocabulary) };
}

/** Whether a record carries a concept in any way. */
export function carries(record: CooperationRecord, concept: Concept, vocabulary: Vocabulary): boolean {
  return conceptsOf(record, vocabulary).all.has(conceptKey(concept));
}

/** Topics are listed the most fitting first (see the schema): the first two say what a record is about. */
const FOREMOST_TOPICS = 2;

function foremostOf(record: CooperationRecord, vocabulary: Vocabulary): Set<string> {
  const keys = (facet: Facet, ids: readonly string[]) =>
    ids.flatMap((id) => [...vocabulary.withBroader(facet, id)]).map((id) => conceptKey({ facet, id }));
  const subjects = record.organisations.filter((party) => party.role === 'subject').map((party) => party.id);
  return new Set([
    ...keys('organisation', subjects),
    ...keys('topic', record.topics.slice(0, FOREMOST_TOPICS)),
    ...keys('programme', record.programmes.slice(0, 1)),
    ...keys(
      'person',
      record.people.slice(0, 1).map((person) => person.id),
    ),
  ]);
}

/** The continents that a region lies in as a whole: of South-East Asia Asia. */
function continentsOf(region: string, vocabulary: Vocabulary): string[] {
  const [first, ...others] = vocabulary.term('region', region)?.countries ?? [];
  const table = regionsOf(vocabulary);
  return (table.get(first ?? '') ?? []).filter(
    (id) =>
      id !== region &&
      isContinent(vocabulary.term('region', id)?.countries ?? []) &&
      others.every((country) => table.get(country)?.includes(id)),
  );
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
