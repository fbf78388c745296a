import { hasHan } from '../domain/fold.ts';
import type { Hit } from '../domain/hit.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { Collection } from './collection.ts';
import type { SearchEngine, SearchQuery, SearchResult } from './engine.ts';
import type { Entry } from './entries.ts';
import { fitsOf } from './filtering/fits.ts';
import { type Found, fitting, foremostOf, sizeOf } from './found.ts';
import { lookUp, rarity } from './lookup.ts';
import type { Meaning } from './meaning/word-vectors.ts';
import { compareBy } from './order.ts';
import { type RankedSearch, rankedSearch } from './ranked-search.ts';
import { type Holding, missingOf } from './ranking.ts';
import type { PackedIndex } from './saved/saved-collection.ts';
import { Lexicon } from './text/lexicon.ts';
import { englishWord } from './text/stem.ts';
import { LONGER_STOP_WORDS } from './text/stop-words.ts';
import { ASIDE_WEIGHT, unitsOf } from './units.ts';

/** What an engine may know about words beyond the vocabulary. */
export interface EngineOptions {
  /** How much a folded word says about a subject, 0 to 1: lacking one that says little ("similar") counts less. */
  readonly tellingShare?: (word: string) => number;
  /** Word vectors for words that no record holds. */
  readonly meaning?: Meaning;
}

/** The embedded engine, whose index can be kept. */
export interface MiniSearchEngine extends SearchEngine {
  /** The index of the records it holds, to be saved. */
  packed(): PackedIndex;
  /** Holds the records of a packed index and no others from now on, without indexing them. */
  restore(index: PackedIndex): void;
}

/** Fewest records whose index is packed once it is built: of fewer MiniSearch tells the scores when they are asked for. */
const PACKED_FROM = 5_000;

/**
 * The embedded engine: MiniSearch in memory, for up to 100,000 records. It holds no records at first.
 * Adding to or removing from more than 5,000 records builds their index anew once.
 *
 * @param vocabulary names and broader terms of what records refer to; one that knows only countries will do for texts
 *   without a vocabulary of their own
 */
export function createMiniSearchEngine(
  vocabulary: Vocabulary,
  { tellingShare = () => 1, meaning }: EngineOptions = {},
): MiniSearchEngine {
  let collection = new Collection(vocabulary, meaning);
  const replaceAll = (records: Iterable<CooperationRecord>) => {
    const next = new Collection(vocabulary, meaning);
    for (const record of records) next.add(record);
    if (next.size >= PACKED_FROM) next.pack();
    collection = next;
  };
  return {
    get size() {
      return collection.size;
    },
    replaceAll,
    packed() {
      // Records are told by their place in the list: there must be no gaps.
      if (collection.end > collection.size) replaceAll([...collection.records()]);
      return { ...collection.pack(), records: [...collection.records()] };
    },
    restore({ records, texts, concepts }) {
      const next = new Collection(vocabulary, meaning);
      next.unpack(records, texts, concepts);
      collection = next;
    },
    add(record) {
      collection.add(record);
    },
    remove: (id) => collection.remove(id),
    search: (query) => searchIn(collection, query, tellingShare),
  };
}

function searchIn(
  collection: Collection,
  query: SearchQuery,
  tellingShare: (word: string) => number,
): SearchResult {
  const asides = new Set(query.asides);
  const weigh = (word: string) =>
    isAside(word, asides) || isSlipOfStopWord(word, collection) ? ASIDE_WEIGHT : tellingShare(word);
  const units = unitsOf(query.text, query.mentions, weigh, narrows(query));
  const lookup = lookUp(units, collection.texts, collection.size, collection.near);
  const fits = fitsOf(collection, query);
  // Filters as typed, "kind:news", hold in every hit: alone they say nothing about relevance.
  const onlyFilters = units.free.length === 0 && query.mentions.every((mention) => mention.by === 'filter');
  const { found, total, unknown, weights } = onlyFilters
    ? listed(collection, query, fits)
    : rankedSearch(collection, query, fits, lookup);
  const offset = Math.max(0, query.offset ?? 0);
  const hits = found
    .toSorted(compareBy(query.order))
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
  const conditions = conditionsWeight(collection, query, fits);
  const telling = units.free.reduce((sum, { weight }) => sum + weight, 0);
  return { hits, total, unknown, dropped: lookup.dropped, weight: { words, conditions, telling } };
}

const stopWords = new Lexicon();
for (const word of LONGER_STOP_WORDS) stopWords.add(word);

/** True for "anthing": no word of the records or of the language, and one slip from a word that says nothing. */
function isSlipOfStopWord(word: string, { texts, near }: Collection): boolean {
  if (hasHan(word) || texts.frequency(englishWord(word).stem) > 0 || near.isWord(word)) return false;
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

function narrows({ filters, phrases, excluded }: SearchQuery): boolean {
  return (
    filters.concepts.length > 0 ||
    filters.dates !== undefined ||
    filters.amount !== undefined ||
    excluded.some(({ field }) => field !== undefined) ||
    phrases.length > 0
  );
}

/** How rare the records are that pass the filters and hold the phrases; 0 when there are neither. */
function conditionsWeight(collection: Collection, query: SearchQuery, fits: Float64Array): number {
  return narrows(query) ? rarity(fitting(collection, fits).length, collection.size) : 0;
}

/** Every record that fits, for a query of filters only. */
function listed(collection: Collection, query: SearchQuery, fits: Float64Array): RankedSearch {
  const all = fitting(collection, fits);
  const total = all.length;
  const chosen = [...foremostOf(collection, all, query, { fits })];
  const found = chosen.map((number): Found => {
    const entry = collection.entry(number) as Entry;
    return { entry, fit: fits[number] ?? 0, score: 1, coverage: 1, size: sizeOf(entry, query) };
  });
  return { found, total, unknown: [], weights: [] };
}
