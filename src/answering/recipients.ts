import type { CooperationRecord } from '../domain/record.ts';
import type { OrganisationRole } from '../domain/record-fields.ts';
import { lasts } from '../domain/stage.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

type Parties = Pick<CooperationRecord, 'kind' | 'covers' | 'countries' | 'regions' | 'organisations'>;

/** Whether a record is on something that is done for somebody: a project, or what was agreed. */
export function isForOthers({ kind, covers }: Pick<Parties, 'kind' | 'covers'>): boolean {
  return [kind, ...covers].some((one) => lasts(one) || one === 'agreement');
}

/** The countries of whoever only pays for what is done, and, of what is done for a region, of all who do it. */
export function giversOf(record: Parties, vocabulary: Vocabulary): readonly (string | undefined)[] {
  const isForRegion = record.regions.length > 0 && isForOthers(record);
  return record.organisations
    .filter(({ role }) => role === 'funding' || (isForRegion && DOING.has(role)))
    .map(({ id }) => vocabulary.term('organisation', id)?.country);
}
const DOING: ReadonlySet<OrganisationRole> = new Set(['implementing', 'partner', 'signatory']);

/** The countries that something is done for: all that it names where without its givers neither a country nor a region is left. */
export function recipientsOf(record: Parties, vocabulary: Vocabulary): readonly string[] {
  const givers = giversOf(record, vocabulary);
  const others = record.countries.filter((country) => !givers.includes(country));
  return others.length > 0 || record.regions.length > 0 ? others : record.countries;
}
