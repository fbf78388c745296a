import type { Language } from '../../domain/language.ts';
import { primaryDate } from '../../domain/primary-date.ts';
import type { Grouping } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { statusOn } from '../../domain/stage.ts';
import { isOfHouse } from '../../domain/subject.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { dateText } from '../formats.ts';
import { WORDS } from '../words/index.ts';

/** A group a record belongs to: a key that sorts by date where it is one, and its name. */
export interface GroupKey {
  readonly key: string;
  readonly label: string;
}

type KeysOf = (record: CooperationRecord, vocabulary: Vocabulary, language: Language) => readonly GroupKey[];

/** The groups a record belongs to, for each way of grouping; none where it says nothing about that. */
export const GROUP_KEYS: Readonly<Record<Grouping, KeysOf>> = {
  year: (record, _vocabulary, language) => {
    const date = primaryDate(record);
    if (date === undefined || date.precision === 'day-of-year') return [];
    const value = date.value.slice(0, 4);
    return [{ key: value, label: dateText({ value, precision: 'year' }, language) }];
  },
  month: (record, _vocabulary, language) => {
    const date = primaryDate(record);
    if (date === undefined || date.precision === 'day-of-year') return [];
    const value = date.value.slice(0, 7);
    // A record known to the year only stands under the year: no month is made up for it.
    return [{ key: value, label: dateText({ value, precision: precisionOfPart(value) }, language) }];
  },
  country: named('country', (record) => record.countries),
  region: named('region', (record, vocabulary) => [
    ...record.regions,
    ...record.countries.flatMap((code) => regionsOf(code, vocabulary)),
  ]),
  kind: named('kind', (record) => [record.kind]),
  organisation: named('organisation', (record) => record.organisations.map((party) => party.id)),
  // Offices and bureaus of the house are no partners of its.
  partner: named('organisation', ({ organisations }, vocabulary) =>
    organisations.map(({ id }) => id).filter((id) => !isOfHouse(id, vocabulary)),
  ),
  donor: named('organisation', ({ organisations, money }) => [
    ...organisations.filter(({ role }) => role === 'funding').map(({ id }) => id),
    ...money.flatMap(({ from }) => from ?? []),
  ]),
  // On which day of asking is told by `statusKeys`.
  status: () => [],
  constituent: named('constituent', (record, vocabulary) =>
    record.organisations.flatMap((party) => vocabulary.term('organisation', party.id)?.type ?? []),
  ),
  programme: named('programme', (record) => record.programmes),
  topic: named('topic', (record) => record.topics),
  place: named('place', (record) => record.places),
  currency: (record) =>
    [...new Set(record.money.map((money) => money.currency))].map((code) => ({ key: code, label: code })),
  record: (record, _vocabulary, language) => [{ key: record.id, label: record.title[language] }],
};

/** The group of a record by whether it is still to come, runs or has ended on a day; none where its dates do not tell. */
export function statusKeys(record: CooperationRecord, day: string, language: Language): readonly GroupKey[] {
  const status = statusOn(record, day);
  return status === undefined ? [] : [{ key: status, label: WORDS[language].figures.statuses[status] }];
}

const regions = new WeakMap<Vocabulary, Map<string, string[]>>();

/** The regions a country lies in; looked up once a vocabulary, since every record asks. */
function regionsOf(country: string, vocabulary: Vocabulary): readonly string[] {
  const known = regions.get(vocabulary) ?? new Map<string, string[]>();
  if (!regions.has(vocabulary))
    for (const term of vocabulary.terms)
      if (term.facet === 'region')
        for (const code of term.countries) known.set(code, [...(known.get(code) ?? []), term.id]);
  regions.set(vocabulary, known);
  return known.get(country) ?? [];
}

function named(
  facet: Facet,
  idsOf: (record: CooperationRecord, vocabulary: Vocabulary) => readonly string[],
): KeysOf {
  return (record, vocabulary, language) =>
    [...new Set(idsOf(record, vocabulary))].map((id) => ({
      key: id,
      label: vocabulary.label(facet, id, language),
    }));
}

function precisionOfPart(value: string): 'year' | 'month' {
  return value.length === 4 ? 'year' : 'month';
}
