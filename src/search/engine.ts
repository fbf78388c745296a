import type { Hit } from '../domain/hit.ts';
import type { AmountCondition, DateCondition, Mention, Order, Question } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Concept } from '../domain/vocabulary.ts';

/** What must hold of a record, whatever its score. */
export interface Filters {
  /** Of each group at least one: `[[China], [seminar, meeting]]` is China and (seminar or meeting). */
  readonly concepts: ReadonlyArray<readonly Concept[]>;
  /** Any of the record's dates or its running time overlaps this; a record without a date never does. */
  readonly dates?: DateCondition;
  /** Any money of the record lies within, both ends included. */
  readonly amount?: AmountCondition;
  /** A country holds, less well, where only a party to the record is of it: "the Americans". Default: it does not. */
  readonly parties?: boolean;
  /** A kind holds, less well, where a record only covers it: a press release on an agreement. Default: it does. */
  readonly covered?: boolean;
  /** The ids of the records looked at; default: all. */
  readonly ids?: readonly string[];
}

/** A search, as plain data. */
export interface SearchQuery {
  /** Words to look for, without filler; the engine folds and stems them. May hold the words of mentions. */
  readonly text: string;
  /** Words of `text` that hardly say what is wanted, folded; of Chinese single characters. Lacking them counts little. */
  readonly asides?: readonly string[];
  /** What the question names. They score, those by `hint` half as much; they need not hold. */
  readonly mentions: readonly Mention[];
  /** Texts that stand in a record word for word, folded. */
  readonly phrases: readonly string[];
  /** Words and concepts a record must not have. */
  readonly excluded: Question['excluded'];
  readonly filters: Filters;
  /** By amount leaves out records without money. By date puts undated records last. */
  readonly order: Order;
  /** Most hits to return. */
  readonly limit: number;
  /** Hits to skip, for paging; default 0. */
  readonly offset?: number;
  /**
   * Leaves out records that hold less of the question than this share of what the best record holds, 0 to 1.
   * Default 0 by relevance (every record that holds any of it), 0.75 in the other orders (records about it).
   */
  readonly minShare?: number;
}

/** What a search found. */
export interface SearchResult {
  /** A page of hits in the order asked for. */
  readonly hits: Hit[];
  /** How many records fit in all. */
  readonly total: number;
  /** Words of the question that no record holds, not even misspelt, as typed. */
  readonly unknown: string[];
  /** How many words of the question were not looked up because it has too many. */
  readonly dropped: number;
  /**
   * How much the two parts of the query say, as inverse document frequencies: its words and mentions together,
   * and its filters and phrases together (0 when it has none). Coverage is a share of the words alone.
   * `telling` is how much the words besides mentions say in the language at large: 1 for a word that tells its
   * subject, less for one that stands in any text.
   */
  readonly weight: { readonly words: number; readonly conditions: number; readonly telling: number };
}

/**
 * Finds records. With neither text nor mentions (or only mentions by filter) every record that passes the filters is
 * a hit with score 1. Searching never throws, whatever was typed, and the same records and query give the same hits.
 * Records handed over must not be changed afterwards; add a changed copy instead.
 */
export interface SearchEngine {
  /** How many records it holds. */
  readonly size: number;
  /** Holds these records and no others from now on; of two with the same id the later. */
  replaceAll(records: Iterable<CooperationRecord>): void;
  /** Adds a record, or replaces the one with its id. */
  add(record: CooperationRecord): void;
  /** Removes a record; false when there is none with this id. */
  remove(id: string): boolean;
  search(query: SearchQuery): SearchResult;
}
