import type { Collection } from './collection.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { type Found, foremostOf, sizeOf } from './found.ts';
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
  const statistics = statisticsOf(units, groups.all.values(), collection.size);
  const candidate = (number: number): Candidate<Entry> => {
    const { holdings } = groups.all.get(groups.of[number] as number) as Group;
    return { entry: collection.entry(number) as Entry, text: groups.text[number] as number, holdings };
  };
  const share = query.minShare ?? (query.order === 'relevance' ? 0 : SHARE_IN_OTHER_ORDERS);
  const { leaders, held, scores: about } = outlook(collection, groups, statistics, fits, share);
  const chosen = foremostOf(collection, held, query, { fits, scores: about });
  // What all others are set against counts whether it is among them or not.
  const ranked = rank(statistics, [...chosen, ...leaders].map(candidate));
  const scores = ranked.map((one) => one.score * (fits[one.entry.number] as number));
  const best = scores.reduce((most, score) => Math.max(most, score), Number.MIN_VALUE);
  return {
    found: ranked.slice(0, chosen.length).map((one, at) => {
      const fit = fits[one.entry.number] as number;
      const score = (scores[at] as number) / best;
      const { entry, coverage } = one;
      return { entry, ranked: one, fit, score, coverage, size: sizeOf(entry, query) };
    }),
    total: held.length,
    unknown: units.filter((_, unit) => !statistics.touched[unit]).map(({ unit }) => unit.shown),
    weights: statistics.weights,
  };
}

/**
 * What can be told of all records from two of each group, the one with the strongest text and one without any: within
 * a group only the text differs, and the score grows with it in a straight line.
 *
 * @param share of what the best record holds that others must hold
 */
function outlook(
  collection: Collection,
  { all, of, text }: Groups,
  statistics: UnitStatistics,
  fits: Float64Array,
  share: number,
) {
  const parts = Math.max(-1, ...all.keys()) + 1;
  const strongest = new Int32Array(parts).fill(-1);
  const isHeld = new Uint8Array(parts);
  for (const part of all.keys()) isHeld[part] = 1;
  for (let number = 0; number < of.length; number += 1) {
    const part = of[number] as number;
    if (isHeld[part] !== 1 || fits[number] === 0) continue;
    const known = strongest[part] as number;
    if (known < 0 || (text[number] as number) > (text[known] as number)) strongest[part] = number;
  }
  const lines = linesOf(all, strongest, text, statistics);
  const mostHeld = lines.grasp.reduce((most, grasp) => Math.max(most, grasp), 0);

  const scores = collection.floats('scores');
  const held = collection.ints('held');
  let count = 0;
  let best = -1;
  for (let number = 0; number < of.length; number += 1) {
    const part = of[number] as number;
    if (isHeld[part] !== 1 || fits[number] === 0) continue;
    const score = (lines.low[part] as number) + (lines.rise[part] as number) * (text[number] as number);
    scores[number] = score * (fits[number] as number);
    if (best < 0 || (scores[number] as number) > (scores[best] as number)) best = number;
    if ((lines.grasp[part] as number) >= share * mostHeld) held[count++] = number;
  }
  return {
    scores,
    /** The records that hold enough. */
    held: held.subarray(0, count),
    /** The strongest of each group, and the one with the best score. */
    leaders: [...strongest, best].filter((number) => number >= 0),
  };
}

/** By the number of a group: what its records hold, the score of one without text, and how it rises with the text. */
function linesOf(
  all: Groups['all'],
  strongest: Int32Array,
  text: Float64Array,
  statistics: UnitStatistics,
): { grasp: Float64Array; low: Float64Array; rise: Float64Array } {
  const ends: Candidate<number>[] = [];
  for (const [part, { holdings }] of all) {
    const number = strongest[part] as number;
    if (number < 0) continue;
    ends.push({ entry: part, text: text[number] as number, holdings }, { entry: part, text: 0, holdings });
  }
  const [grasp, low, rise] = [0, 0, 0].map(() => new Float64Array(strongest.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const ranked = rank(statistics, ends);
  for (let at = 0; at < ranked.length; at += 2) {
    const [high, without, strength] = [ranked[at], ranked[at + 1], ends[at]?.text ?? 0];
    if (high === undefined || without === undefined) continue;
    grasp[high.entry] = high.grasp;
    low[high.entry] = without.score;
    rise[high.entry] = strength > 0 ? (high.score - without.score) / strength : 0;
  }
  return { grasp, low, rise };
}
