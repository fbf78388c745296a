import type { Extreme } from '../../domain/question.ts';

/** `percent` of the `total` of so many `amounts` is the `part`, made of the amounts `stated`. */
interface MoneyShare {
  readonly percent: string;
  readonly part: string;
  readonly total: string;
  readonly stated: readonly string[];
  readonly amounts: number;
}

const records = (count: number, kinds = '') =>
  `${count} ${count === 1 ? 'record' : 'records'}${kinds === '' ? '' : ` of the kind ${kinds}`}`;
const listed = (count: number, most: number) => (count > most ? ` (the first ${most} of ${count})` : '');

/** Counts and totals in English. */
export const figuresEn = {
  groupings: {
    year: 'Year',
    month: 'Month',
    country: 'Country',
    region: 'Region',
    kind: 'Kind',
    organisation: 'Organisation',
    partner: 'Partner',
    donor: 'Donor',
    status: 'Status',
    constituent: 'Kind of body',
    programme: 'Programme',
    topic: 'Topic',
    place: 'Place',
    currency: 'Currency',
    record: 'Record',
  },
  without: {
    year: 'no year stated',
    month: 'no month stated',
    country: 'no country stated',
    region: 'no region',
    kind: 'no kind',
    organisation: 'no organisation stated',
    partner: 'no partner stated',
    donor: 'no donor stated',
    status: 'no dates stated',
    constituent: 'no body stated',
    programme: 'no programme stated',
    topic: 'no topic',
    place: 'no place stated',
    currency: 'no currency',
    record: 'no record',
  },
  statuses: {
    upcoming: 'upcoming',
    running: 'running',
    ended: 'ended',
    'may-run': 'may still run (no end stated)',
  },
  statusAsOf: (day: string) => `By the dates of each record, as of ${day}.`,
  /** @param stated how many records say how many came @param silent how many of those found do not */
  attendance: (stated: number, silent: number) =>
    `In the order of how many people came, as ${stated === 1 ? '1 record states' : `${stated} records state`}${silent === 0 ? '' : `; ${silent} more that fit ${silent === 1 ? 'states' : 'state'} no number`}.`,
  noneOfKind: (kinds: string) => `No record of the kind ${kinds} states how many came; these are others.`,
  columnRecords: 'Records',
  columnMoney: 'Money',
  /** The title of a table: "Records by year". @param value the head of its second column */
  title: (value: string, grouping: string) => `${value} by ${grouping.toLowerCase()}`,
  /** @param kinds the kinds asked for; empty for records of any kind */
  counted: (count: number, kinds: string) => records(count, kinds).replace(/^0 records/, 'No record'),
  /** @param all how many records there are */
  ofAll: (percent: number, all: number) => `${percent}% of all ${all}`,
  /** @param groups those with most or fewest records, each with its number */
  extreme: (which: Extreme, groups: readonly string[]) =>
    `${{ most: 'Most', fewest: 'Fewest', none: 'None' }[which]}: ${groups.length === 0 ? '–' : groups.join(', ')}`,
  countedBy: (count: number, kinds: string, grouping: string) =>
    `Counted: ${records(count, kinds)}, by ${grouping.toLowerCase()}.`,
  /** @param onCounted how many of them report on a record that was counted */
  reporting: (count: number, onCounted: number) =>
    `Not counted: ${count} more ${count === 1 ? 'record reports' : 'records report'} on such${onCounted > 0 ? `, ${onCounted} of them on one that is counted here` : ''}.`,
  /** @param kinds the kinds asked for, which none of the records is itself */
  onlyReported: (count: number, kinds: string) =>
    `${records(count)} ${count === 1 ? 'reports' : 'report'} on such; no record is itself of the kind ${kinds}.`,
  overlap: (grouping: string) =>
    `A record with more than one ${grouping.toLowerCase()} stands under each, so the rows add up to more than the total.`,
  moneyOverlap: (grouping: string) =>
    `An amount with more than one ${grouping.toLowerCase()} stands under each in full, so the rows add up to more than the total.`,
  /** Sums for more countries than those asked of. @param shared so many of the amounts */
  shared: (shared: number, amounts: number, country: string) =>
    `${amounts === 1 ? 'That sum is' : shared === amounts ? 'Each of these sums is' : `${shared} of the ${amounts} sums ${shared === 1 ? 'is' : 'are'}`} for several countries together; no record gives the share of ${country}.`,
  giversToo: 'The countries are those of the records, that of the giver among them.',
  moreRows: (count: number) => `${count} more rows are not shown.`,
  onlyFirst: (counted: number, total: number) =>
    `Only ${counted} of the ${total} records that fit were counted.`,
  /** Behind a total. @param isWhole whether all of its sums are */
  sharedWith: (isWhole: boolean): string =>
    isWhole ? ', shared with other countries' : ', some of it shared with other countries',
  /** @param most how many of them are listed at most */
  countedRecords: (count: number, most: number) => `Counted${listed(count, most)}`,
  reportingRecords: (count: number, most: number) => `Report on such${listed(count, most)}`,
  /** @param totals one for each currency */
  moneyTotal: (totals: readonly string[]) => `${totals.join(' and ')} in total`,
  moneyMeasure: {
    average: (amounts: readonly string[]) => `${amounts.join(' and ')} on average`,
    median: (amounts: readonly string[]) => `The median is ${amounts.join(' and ')}`,
  },
  /** How an average came about. @param totals what was divided, one for each currency @param counts by how many amounts */
  moneyMeasured: {
    average: (totals: readonly string[], counts: readonly number[]) =>
      `Divided: ${totals.map((total, at) => `${total} by ${counts[at]} ${counts[at] === 1 ? 'amount' : 'amounts'}`).join('; ')}.`,
    median: (_totals: readonly string[], counts: readonly number[]) =>
      `In the middle of ${counts.join(' and ')} amounts in the order of their size; of an even number halfway between the two in the middle.`,
  },
  /** @param stated the bigger and the smaller amount, each with the title of its record */
  moneyDifference: (difference: string, [more, less]: readonly string[]) =>
    `${difference} more: ${more}, against ${less}.`,
  sameAmount: (stated: readonly string[]) => `No difference: ${stated.join(' and ')}.`,
  moneyShare: ({ percent, part, total, stated, amounts }: MoneyShare) =>
    `${percent}: ${part} of the ${total} that ${amounts} amounts add up to. Counted for it: ${stated.join('; ')}.`,
  /** @param length "6 years" @param stated the earlier and the later date, each with the title of its record */
  timeBetween: (length: string, [one, other]: readonly string[]) => `${length}: from ${one} to ${other}.`,
  moneyAdded: (amounts: number, count: number) =>
    amounts === 1
      ? 'One amount is stated.'
      : `Added up: ${amounts} amounts stated in ${count} ${count === 1 ? 'record' : 'records'}.`,
  currenciesApart: 'Different currencies are not added.',
  /** @param stated the first sum of each currency, with the title of its record */
  currenciesNotCompared: (stated: readonly string[]) =>
    `Sums in different currencies are not compared; first in each: ${stated.join('; ')}.`,
  /** @param stated the sums, each with the title of its record */
  currenciesDiffer: (stated: readonly string[]) =>
    `The sums are in different currencies and are not compared: ${stated.join('; ')}.`,
  statedIn: (amount: string, title: string) => `${amount} (${title})`,
  maybeSame: (stated: string, title: string) =>
    `Not added: ${stated} may be the same money as in “${title}”.`,
  /** @param stated each amount with the title of its record */
  giverNotStated: (stated: readonly string[]) => `Not added, as no giver is stated: ${stated.join('; ')}.`,
  atMost: (amount: string) => `If none of it were the same, it would be ${amount}.`,
  notAdded: 'May be the same money, not added',
  /** Records that may tell of one sum. @param stated the amount @param titles of those records */
  sameMoney: (stated: string, titles: readonly string[]) =>
    `It may be the same money: ${stated} is stated by ${titles.map((title) => `“${title}”`).join(' and by ')}. No record says whether it was given once or more often.`,
  /** No record says that these sums are the same money. @param stated each amount with the title of its record */
  notSameMoney: (stated: readonly string[]) =>
    `No record says that it is the same money: ${stated.join('; ')}.`,
};

/** Names of surveys in English. */
export const surveysEn = {
  timeline: 'timeline',
  statistics: 'statistics',
  comparison: 'compared',
  related: 'related records',
  count: 'number of records',
  money: 'sum of money',
  average: 'average of the sums',
  median: 'median of the sums',
  difference: 'difference',
  share: 'share of the money',
  'time-between': 'time between the two',
  'same-money': 'whether it is the same money',
  attendance: 'by number of participants',
  by: (grouping: string) => `by ${grouping.toLowerCase()}`,
};

/** Timelines in English. */
export const timelineEn = {
  heading: (count: number) => `Timeline of ${records(count)}`,
  undated: 'No year stated',
  later: (count: number) => `${count} later ${count === 1 ? 'record comes' : 'records come'} after these.`,
  earlier: (count: number) =>
    `${count} earlier ${count === 1 ? 'record comes' : 'records come'} with “More”.`,
  moreUndated: (count: number) =>
    `${count} more without a year ${count === 1 ? 'comes' : 'come'} with “More”.`,
};

/** Relations in English. */
export const relatedEn = {
  heading: (count: number, title: string) => `${records(count)} related to “${title}”`,
};
