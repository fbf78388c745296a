import type { Grouping } from '../../domain/question.ts';

/** What counts and totals are told in. */
export interface FiguresWords {
  /** What a table is grouped by, also the head of its first column. */
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** The row of records that say nothing about the grouping. */
  readonly without: Readonly<Record<Grouping, string>>;
  readonly columnRecords: string;
  readonly columnMoney: string;
  /** The title of a table: "Records by year". @param value the head of its second column */
  readonly title: (value: string, grouping: string) => string;
  /** @param kinds the kinds asked for; empty for records of any kind */
  readonly counted: (count: number, kinds: string) => string;
  readonly countedBy: (count: number, kinds: string, grouping: string) => string;
  /** @param onCounted how many of them report on a record that was counted @param own how many were counted */
  readonly reporting: (count: number, onCounted: number, own: number) => string;
  readonly overlap: (grouping: string) => string;
  readonly moneyOverlap: (grouping: string) => string;
  /** The country of whoever gave the money is among those of the record. */
  readonly giversToo: string;
  readonly moreRows: (count: number) => string;
  readonly onlyFirst: (counted: number, total: number) => string;
  /** @param most how many of them are listed at most */
  readonly countedRecords: (count: number, most: number) => string;
  readonly reportingRecords: (count: number, most: number) => string;
  /** @param totals one for each currency */
  readonly moneyTotal: (totals: readonly string[]) => string;
  readonly moneyMeasure: Readonly<Record<'average' | 'median', (amounts: readonly string[]) => string>>;
  /** How an average came about. @param totals what was divided, one for each currency @param counts by how many amounts */
  readonly moneyMeasured: Readonly<
    Record<'average' | 'median', (totals: readonly string[], counts: readonly number[]) => string>
  >;
  /** @param stated the bigger and the smaller amount, each with the title of its record */
  readonly moneyDifference: (difference: string, stated: readonly string[]) => string;
  readonly sameAmount: (stated: readonly string[]) => string;
  /** @param share `percent` of the `total` of so many `amounts` is the `part`, made of the amounts `stated` */
  readonly moneyShare: (share: {
    readonly percent: string;
    readonly part: string;
    readonly total: string;
    readonly stated: readonly string[];
    readonly amounts: number;
  }) => string;
  /** @param length "6 years" @param stated the earlier and the later date, each with the title of its record */
  readonly timeBetween: (length: string, stated: readonly string[]) => string;
  readonly moneyAdded: (amounts: number, records: number) => string;
  readonly currenciesApart: string;
  readonly statedIn: (amount: string, title: string) => string;
  readonly maybeSame: (stated: string, title: string) => string;
  readonly atMost: (amount: string) => string;
  readonly notAdded: string;
  /** Records that may tell of one sum. @param stated the amount @param titles of those records */
  readonly sameMoney: (stated: string, titles: readonly string[]) => string;
  /** No record says that these sums are the same money. @param stated each amount with the title of its record */
  readonly notSameMoney: (stated: readonly string[]) => string;
}

/** How a survey is named where the question is told as it was read. */
export interface SurveyNames {
  readonly timeline: string;
  readonly statistics: string;
  readonly comparison: string;
  readonly related: string;
  readonly count: string;
  readonly money: string;
  readonly average: string;
  readonly median: string;
  readonly difference: string;
  readonly share: string;
  readonly 'time-between': string;
  readonly 'same-money': string;
  readonly by: (grouping: string) => string;
}

/** What timelines are told in. */
export interface TimelineWords {
  readonly heading: (count: number) => string;
  readonly undated: string;
  readonly later: (count: number) => string;
  readonly earlier: (count: number) => string;
  readonly moreUndated: (count: number) => string;
}

/** What is said of records that are related to one. */
export interface RelatedWords {
  readonly heading: (count: number, title: string) => string;
}
