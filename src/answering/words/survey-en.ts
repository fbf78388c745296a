import type { FiguresWords, RelatedWords, SurveyNames, TimelineWords } from './survey-words.ts';

const records = (count: number, kinds = '') =>
  `${count} ${count === 1 ? 'record' : 'records'}${kinds === '' ? '' : ` of the kind ${kinds}`}`;
const listed = (count: number, most: number) => (count > most ? ` (the first ${most} of ${count})` : '');

/** Counts and totals in English. */
export const figuresEn: FiguresWords = {
  groupings: {
    year: 'Year',
    month: 'Month',
    country: 'Country',
    region: 'Region',
    kind: 'Kind',
    organisation: 'Organisation',
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
    constituent: 'no body stated',
    programme: 'no programme stated',
    topic: 'no topic',
    place: 'no place stated',
    currency: 'no currency',
    record: 'no record',
  },
  columnRecords: 'Records',
  columnMoney: 'Money',
  title: (value, grouping) => `${value} by ${grouping.toLowerCase()}`,
  counted: (count, kinds) => records(count, kinds).replace(/^0 records/, 'No record'),
  countedBy: (count, kinds, grouping) => `Counted: ${records(count, kinds)}, by ${grouping.toLowerCase()}.`,
  reporting: (count, onCounted, own) =>
    [
      own === 0
        ? `${records(count)} of another kind ${count === 1 ? 'reports' : 'report'} on such.`
        : `Not counted: ${count} more ${count === 1 ? 'record reports' : 'records report'} on such`,
      own === 0 ? '' : onCounted > 0 ? `, ${onCounted} of them on one that is counted here.` : '.',
    ].join(''),
  overlap: (grouping) =>
    `A record with more than one ${grouping.toLowerCase()} stands under each, so the rows add up to more than the total.`,
  moneyOverlap: (grouping) =>
    `An amount with more than one ${grouping.toLowerCase()} stands under each in full, so the rows add up to more than the total.`,
  giversToo: 'The countries are those of the records, that of the giver among them.',
  moreRows: (count) => `${count} more rows are not shown.`,
  onlyFirst: (counted, total) => `Only ${counted} of the ${total} records that fit were counted.`,
  countedRecords: (count, most) => `Counted${listed(count, most)}`,
  reportingRecords: (count, most) => `Report on such${listed(count, most)}`,
  moneyTotal: (totals) => `${totals.join(' and ')} in total`,
  moneyMeasure: {
    average: (amounts) => `${amounts.join(' and ')} on average`,
    median: (amounts) => `The median is ${amounts.join(' and ')}`,
  },
  moneyMeasured: {
    average: (totals, counts) =>
      `Divided: ${totals.map((total, at) => `${total} by ${counts[at]} ${counts[at] === 1 ? 'amount' : 'amounts'}`).join('; ')}.`,
    median: (_totals, counts) =>
      `In the middle of ${counts.join(' and ')} amounts in the order of their size; of an even number halfway between the two in the middle.`,
  },
  moneyDifference: (difference, [more, less]) => `${difference} more: ${more}, against ${less}.`,
  sameAmount: (stated) => `No difference: ${stated.join(' and ')}.`,
  moneyShare: ({ percent, part, total, stated, amounts }) =>
    `${percent}: ${part} of the ${total} that ${amounts} amounts add up to. Counted for it: ${stated.join('; ')}.`,
  timeBetween: (length, [one, other]) => `${length}: from ${one} to ${other}.`,
  moneyAdded: (amounts, count) =>
    amounts === 1
      ? 'One amount is stated.'
      : `Added up: ${amounts} amounts stated in ${count} ${count === 1 ? 'record' : 'records'}.`,
  currenciesApart: 'Different currencies are not added.',
  statedIn: (amount, title) => `${amount} (${title})`,
  maybeSame: (stated, title) => `Not added: ${stated} may be the same money as in “${title}”.`,
  atMost: (amount) => `If none of it were the same, it would be ${amount}.`,
  notAdded: 'May be the same money, not added',
  sameMoney: (stated, titles) =>
    `It may be the same money: ${stated} is stated by ${titles.map((title) => `“${title}”`).join(' and by ')}. No record says whether it was given once or more often.`,
  notSameMoney: (stated) => `No record says that it is the same money: ${stated.join('; ')}.`,
};

/** Names of surveys in English. */
export const surveysEn: SurveyNames = {
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
  by: (grouping) => `by ${grouping.toLowerCase()}`,
};

/** Timelines in English. */
export const timelineEn: TimelineWords = {
  heading: (count) => `Timeline of ${records(count)}`,
  undated: 'No year stated',
  later: (count) => `${count} later ${count === 1 ? 'record comes' : 'records come'} after these.`,
  earlier: (count) => `${count} earlier ${count === 1 ? 'record comes' : 'records come'} with “More”.`,
  moreUndated: (count) => `${count} more without a year ${count === 1 ? 'comes' : 'come'} with “More”.`,
};

/** Relations in English. */
export const relatedEn: RelatedWords = {
  heading: (count, title) => `${records(count)} related to “${title}”`,
};
