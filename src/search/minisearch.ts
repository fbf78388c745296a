import { hasHan } from '../domain/fold.ts';
import type { Hit } from '../domain/hit.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { Collection } from './collection.ts';
import type { SearchEngine, SearchQuery, SearchResult } from './engine.ts';
import type { Entry } from './entries.ts';
import { type Fit, fitOf } from './filters.ts';
import { Lexicon } from './lexicon.ts';
import { type Lookup, lookUp, rarity } from './lookup.ts';
import type { Meaning } from './meaning/word-vectors.ts';
import { biggestAmount } from './money.ts';
import { type Sortable, sortBy } from './order.ts';
import {
  type Candidate,
  type Holding,
  holdingsOf,
  missingOf,
  type Ranked,
  rank,
  statisticsOf,
} from './ranking.ts';
import { englishWord } from './stem.ts';
import { LONGER_STOP_WORDS } from './stop-words.ts';
import { unitsOf } from './units.ts';

const SHARE_IN_OTHER_ORDERS = 0.75;

interface Found extends Sortable {
  readonly coverage: number;
  readonly ranked?: Ranked<Entry>;
}

/** What an engine may know about words beyond the vocabulary. */
export interface EngineOptions {
  /** True for a folded word that says little about a subject ("similar", "happen"): lacking it counts less. */
  readonly isLight?: (word: string) => boolean;
  /** Word vectors for words that no record holds. */
  readonly meaning?: Meaning;
}

/**
 * The embedded engine: MiniSearch in memory, for up to about 50,000 records. It holds no records at first.
 *
 * @param vocabulary names and broader terms of what records refer to; one that knows only countries will do for texts
 *   without a vocabulary of their own
 */
export function createMiniSearchEngine(
  vocabulary: Vocabulary,
  { isLight = () => false, meaning }: EngineOptions = {},
): SearchEngine {
  let collection = new Collection(vocabulary, meaning);
  return {
    get size() {
      return collection.size;
    },
    replaceAll(records: Iterable<CooperationRecord>) {
      const next = new Collection(vocabulary, meaning);
      for (const record of records) next.add(record);
      collection = next;
    },
    add(record) {
      collection.add(record);
    },
    remove: (id) => collection.remove(id),
    search: (query) => searchIn(collection, query, isLight),
  };
}

function searchIn(
  collection: Collection,
  query: SearchQuery,
  isLight: (word: string) => boolean,
): SearchResult {
  const asides = new Set(query.asides);
  const units = unitsOf(query.text, query.mentions, (word) =>
    isAside(word, asides) || isSlipOfStopWord(word, collection) ? 'aside' : isLight(word) ? 'light' : 'full',
  );
  const lookup = lookUp(units, collection.index, collection.size, collection.near);
  const howWell = fitOf(query, collection.wordHolders());
  // Filters as typed, "kind:news", hold in every hit: alone they say nothing about relevance.
  const onlyFilters = units.free.length === 0 && query.mentions.every((mention) => mention.by === 'filter');
  const { found, unknown, weights } = onlyFilters
    ? { found: listed(collection, query, howWell), unknown: [], weights: [] }
    : ranked(collection, query, howWell, lookup);
  const offset = Math.max(0, query.offset ?? 0);
  const hits = sortBy(found, query.order)
    .slice(offset, offset + Math.max(0, query.limit))
    .map(
      ({ entry, score, coverage, ranked }): Hit => ({
        record: entry.record,
        score,
        coverage,
        namedWeight: ranked ? namedWeightOf(weights, ranked.holdings) : 0,
        missing: ranked ? missingOf(lookup.units, ranked.holdings) : [],
      }),
    );
  const words = weights.reduce((sum, weight) => sum + weight, 0);
  const conditions = conditionsWeight(collection, query, howWell);
  return { hits, total: found.length, unknown, dropped: lookup.dropped, weight: { words, conditions } };
}

const stopWords = new Lexicon();
for (const word of LONGER_STOP_WORDS) stopWords.add(word);

/** True for "anthing": no word of the records or of the language, and one slip from a word that says nothing. */
function isSlipOfStopWord(word: string, { index, near }: Collection): boolean {
  if (hasHan(word) || index.frequency(englishWord(word).stem) > 0 || near.isWord(word)) return false;
  return stopWords.similar(word).length > 0;
}

function namedWeightOf(weights: readonly number[], holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { concept }, unit) => sum + (concept > 0 ? (weights[unit] ?? 0) : 0), 0);
}

/** True for a word of which every part stands aside: Chinese is told by its characters. */
function isAside(word: string, asides: ReadonlySet<string>): boolean {
  if (asides.size === 0) return false;
  return asides.has(word) || (hasHan(word) && [...word].every((character) => asides.has(character)));
}

/** How rare the records are that pass the filters and hold the phrases; 0 when there are neither. */
function conditionsWeight(collection: Collection, { filters, phrases }: SearchQuery, howWell: Fit): number {
  const narrows = filters.concepts.length > 0 || filters.dates || filters.amount || phrases.length > 0;
  if (!narrows) return 0;
  let passing = 0;
  for (const entry of collection.entries()) if (howWell(entry) > 0) passing += 1;
  return rarity(passing, collection.size);
}

function listed(collection: Collection, query: SearchQuery, howWell: Fit): Found[] {
  const found: Found[] = [];
  for (const entry of collection.entries()) {
    const fit = howWell(entry);
    if (fit > 0) found.push({ entry, fit, score: 1, coverage: 1, amount: amountOf(entry, query) });
  }
  return found;
}

function ranked(
  collection: Collection,
  query: SearchQuery,
  howWell: Fit,
  { units, weights }: Lookup,
): { found: Found[]; unknown: string[]; weights: readonly number[] } {
  const candidates: Array<Candidate<Entry> & { fit: number }> = [];
  for (const { entry, text, terms } of collection.candidates({ units, weights })) {
    const holdings = holdingsOf(units, entry.concepts, terms);
    if (holdings.some(({ share }) => share > 0))
      candidates.push({ entry, text, holdings, fit: howWell(entry) });
  }
  const statistics = statisticsOf(units, candidates, collection.size);
  const passing = candidates.filter(({ fit }) => fit > 0);
  const scored = rank(statistics, passing).map((one, position) => {
    const fit = passing[position]?.fit ?? 0;
    return { ranked: one, fit, score: one.score * fit };
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
  const mostHeld = scored.reduce((most, one) => Math.max(most, one.ranked.grasp), 0);
  const share = query.minShare ?? (query.order === 'relevance' ? 0 : SHARE_IN_OTHER_ORDERS);
  return {
    found: scored
      .filter((one) => one.ranked.grasp >= share * mostHeld)
      .map(({ ranked, fit, score }) => ({
        entry: ranked.entry,
        ranked,
        fit,
        score: score / best,
        coverage: ranked.coverage,
        amount: amountOf(ranked.entry, query),
      })),
    unknown: units.filter((_, unit) => !statistics.touched[unit]).map(({ unit }) => unit.shown),
    weights: statistics.weights,
  };
}

function amountOf(entry: Entry, query: SearchQuery): number | undefined {
  return biggestAmount(entry.record.money, query.filters.amount);
}
