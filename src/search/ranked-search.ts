import type { Collection } from './collection.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { amountOf, type Found, fitting, foremostOf } from './found.ts';
import { type Group, type Groups, groupsOf } from './groups.ts';
import type { Lookup } from './lookup.ts';
import { type Candidate, rank, statisticsOf, type UnitStatistics } from './ranking.ts';

const SHARE_IN_OTHER_ORDERS = 0.75;

/** What a search for words and names found. */
export interface RankedSearch {
  /** In no order. */
  readonly found: readonly Found[];
  /** How many records fit in all: of many only those that come first are in `found`. */
  readonly total: number;
  readonly unknown: string[];
  /** Of each unit how much it says. */
  readonly weights: readonly number[];
}

/** Finds and scores the records that hold something of the words and names of a query and fit its filters. */
export function rankedSearch(
  collection: Collection,
  query: SearchQuery,
  fits: Float64Array,
  lookup: Lookup,
): RankedSearch {
  const groups = groupsOf(collection, lookup);
  const { units } = lookup;
  const statistics = statisticsOf(
    units,
    [...groups.all.values()].map((group) => ({ ...group, entry: undefined, text: 0 })),
    collection.size,
  );
  const candidate = (number: number): Candidate<Entry> => {
    const { holdings } = groups.all.get(groups.of[number] as number) as Group;
    return { entry: collection.entry(number) as Entry, text: groups.text[number] as number, holdings };
  };
  const passing = fitting(fits, (number) => groups.all.has(groups.of[number] as number));
  const { leaders, mostHeld, scoreOf, graspOf } = outlook(groups, statistics, passing, fits);
  const share = query.minShare ?? (query.order === 'relevance' ? 0 : SHARE_IN_OTHER_ORDERS);
  const held = passing.filter((number) => graspOf(number) >= share * mostHeld);
  const chosen = foremostOf(collection, held, query, { fits, of: scoreOf });
  // What all others are set against counts whether it is among them or not.
  const ranked = rank(statistics, [...chosen, ...leaders].map(candidate));
  const scores = ranked.map((one) => one.score * (fits[one.entry.number] as number));
  const best = scores.reduce((most, score) => Math.max(most, score), Number.MIN_VALUE);
  return {
    found: ranked.slice(0, chosen.length).map((one, at) => {
      const fit = fits[one.entry.number] as number;
      const score = (scores[at] as number) / best;
      const { entry, coverage } = one;
      return { entry, ranked: one, fit, score, coverage, amount: amountOf(entry, query) };
    }),
    total: held.length,
    unknown: units.filter((_, unit) => !statistics.touched[unit]).map(({ unit }) => unit.shown),
    weights: statistics.weights,
  };
}

/**
 * What can be told of all records from two of each group, the one with the strongest text and one without any: within
 * a group only the text differs, and the score grows with it in a straight line.
 */
function outlook(
  { all, of, text }: Groups,
  statistics: UnitStatistics,
  passing: Int32Array,
  fits: Float64Array,
) {
  const strongestOf = new Map<number, number>();
  for (const number of passing) {
    const known = strongestOf.get(of[number] as number);
    if (known === undefined || (text[number] as number) > (text[known] as number))
      strongestOf.set(of[number] as number, number);
  }
  const ends = [...strongestOf].flatMap(([part, number]) => {
    const { holdings } = all.get(part) as Group;
    const end = (strength: number) => ({ entry: part, text: strength, holdings });
    return [end(text[number] as number), end(0)];
  });
  const lines = new Map<number, { grasp: number; low: number; rise: number }>();
  let mostHeld = 0;
  const ranked = rank(statistics, ends);
  for (let at = 0; at < ranked.length; at += 2) {
    const [high, low, strength] = [ranked[at], ranked[at + 1], ends[at]?.text ?? 0];
    if (high === undefined || low === undefined) continue;
    mostHeld = Math.max(mostHeld, high.grasp);
    const rise = strength > 0 ? (high.score - low.score) / strength : 0;
    lines.set(high.entry, { grasp: high.grasp, low: low.score, rise });
  }
  const scoreOf = (number: number) => {
    const line = lines.get(of[number] as number);
    return line === undefined
      ? 0
      : (line.low + line.rise * (text[number] as number)) * (fits[number] as number);
  };
  let best = passing[0];
  for (const number of passing) if (best === undefined || scoreOf(number) > scoreOf(best)) best = number;
  return {
    mostHeld,
    scoreOf,
    graspOf: (number: number) => lines.get(of[number] as number)?.grasp ?? 0,
    /** The strongest of each group, and the one with the best score. */
    leaders: best === undefined ? [] : [...strongestOf.values(), best],
  };
}
