import type { Order } from '../domain/question.ts';
import type { Entry } from './entries.ts';

/** What a comparison of two hits looks at. */
export interface Sortable {
  readonly entry: Entry;
  /** Relevance, 0 to 1. */
  readonly score: number;
  /** How well the filters fit, 0 to 1. */
  readonly fit: number;
  /** What an order by size goes by: the biggest amount that meets the question's condition, or the days it lasted. */
  readonly size: number | undefined;
}

type Compare = (a: Sortable, b: Sortable) => number;

// A date known only to its year comes after the exact dates of that year in both directions: it promises least.
const newest: Compare = (a, b) => byText(b.entry.days?.from ?? '', a.entry.days?.from ?? '');
const oldest: Compare = (a, b) => byText(a.entry.days?.to ?? '~', b.entry.days?.to ?? '~');
const byId: Compare = (a, b) => byText(a.entry.record.id, b.entry.record.id);
// Sums of fractions differ in their last digits by the order of adding: equal scores must stay equal.
const relevance: Compare = (a, b) => rounded(b.score) - rounded(a.score) || rounded(b.fit) - rounded(a.fit);
const largest: Compare = (a, b) => (b.size ?? 0) - (a.size ?? 0);

const smallest: Compare = (a, b) => largest(b, a);

const COMPARE: Readonly<Record<Order, readonly Compare[]>> = {
  relevance: [relevance, newest, byId],
  newest: [newest, relevance, byId],
  oldest: [oldest, relevance, byId],
  largest: [largest, relevance, newest, byId],
  smallest: [smallest, relevance, newest, byId],
  longest: [largest, relevance, newest, byId],
  shortest: [smallest, relevance, newest, byId],
};

/** Compares by the order asked for; ties go by date, newest first, then by id, so that the order is always the same. */
export function compareBy(order: Order): (a: Sortable, b: Sortable) => number {
  const compares = COMPARE[order];
  return (a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** True for the orders in which records without money have no place. */
export function isByAmount(order: Order): boolean {
  return order === 'largest' || order === 'smallest';
}

/** True for those in which records have none that do not say how long something lasted. */
export function isByLength(order: Order): boolean {
  return order === 'longest' || order === 'shortest';
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rounded(score: number): number {
  return Math.round(score * 1e9);
}
