import type { Catalogue } from '../domain/catalogue.ts';
import { daysOf } from '../domain/partial-date.ts';
import type { DateCondition } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { IDS_OF } from '../domain/record-ids.ts';
import type { Facet } from '../domain/vocabulary.ts';

/** What the records hold, to say what they do not. */
export interface Holdings {
  /** The years in which records are dated, each once, in order. */
  readonly years: readonly string[];
  /** Ids by facet with the number of records that carry them, most frequent first. */
  readonly ids: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  /** Countries of organisations in the records, which need not be what a record is on. */
  readonly homes: ReadonlySet<string>;
  /** Currencies of the amounts that records state, ISO 4217. */
  readonly currencies: ReadonlySet<string>;
}

// One look through all records serves every question until they are replaced.
const known = new WeakMap<Catalogue, Holdings>();

/** What the records of a catalogue hold; looked through once a catalogue. */
export function holdingsOf(catalogue: Catalogue): Holdings {
  const made = known.get(catalogue) ?? lookThrough(catalogue);
  known.set(catalogue, made);
  return made;
}

function lookThrough({ records, vocabulary }: Catalogue): Holdings {
  const years = new Set<string>();
  const counts = new Map<Facet, Map<string, number>>();
  const homes = new Set<string>();
  const currencies = new Set<string>();
  const broader = new Map<string, readonly string[]>();
  const withBroader = (facet: Facet, id: string) => {
    const known = broader.get(`${facet}:${id}`) ?? vocabulary.withBroader(facet, id);
    broader.set(`${facet}:${id}`, known);
    return known;
  };
  for (const record of records) {
    for (const { currency } of record.money) currencies.add(currency);
    for (const party of record.organisations) {
      const home = vocabulary.term('organisation', party.id)?.country;
      if (home !== undefined) homes.add(home);
    }
    if (record.kind !== 'profile') for (const year of yearsOf(record)) years.add(year);
    for (const [facet, idsOf] of Object.entries(IDS_OF) as Array<[Facet, (typeof IDS_OF)[Facet]]>) {
      const ofFacet = counts.get(facet) ?? new Map<string, number>();
      const ids = idsOf(record).flatMap((id) => withBroader(facet, id));
      for (const id of new Set(ids)) ofFacet.set(id, (ofFacet.get(id) ?? 0) + 1);
      counts.set(facet, ofFacet);
    }
  }
  const ids = new Map(
    [...counts].map(
      ([facet, ofFacet]) => [facet, new Map([...ofFacet].sort((a, b) => b[1] - a[1]))] as const,
    ),
  );
  return { years: [...years].sort(), ids, homes, currencies };
}

/** Every year something was running or dated; a run of more than 50 years is a slip and gives its ends only. */
function yearsOf({ dates }: CooperationRecord): string[] {
  const found = [dates.published, dates.start, dates.end].flatMap((date) => (date && daysOf(date)) ?? []);
  const years = found.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first > 50) return [String(first), String(last)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** Whether a condition lies wholly in years of which there is no record. */
export function isOutside({ years }: Holdings, { from, to, monthDay, stage }: DateCondition): boolean {
  if (monthDay !== undefined || stage !== undefined || years.length === 0) return false;
  const [first, last] = [from?.slice(0, 4) ?? '0000', to?.slice(0, 4) ?? '9999'];
  return !years.some((year) => year >= first && year <= last);
}

/** Years as people list them: runs as spans. @example yearSpans(['2010', '2011', '2013']) // ['2010–2011', '2013'] */
export function yearSpans(years: readonly string[]): string[] {
  const runs: Array<[string, string]> = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && Number(run[1]) + 1 === Number(year)) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`));
}
