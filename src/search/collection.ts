import type { CooperationRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { isSingle } from './chinese.ts';
import { toDocument } from './documents.ts';
import { type Entry, toEntry } from './entries.ts';
import { SEARCH_LIMITS } from './limits.ts';
import type { Lookup, NearWords } from './lookup.ts';
import type { Meaning } from './meaning/word-vectors.ts';
import { nearWords } from './near-words.ts';
import { TextIndex } from './text-index.ts';
import { wordsOf } from './units.ts';

/** A record that holds a term or a concept looked for. */
export interface Match {
  readonly entry: Entry;
  /** BM25 of its text, 0 when only a concept was found. */
  readonly text: number;
  readonly terms: readonly string[];
}

/** The ids of the records that have all of some words; `undefined` where only a look at the texts can tell. */
export type WordHolders = (words: string) => ReadonlySet<string> | undefined;

/** Records with their full-text index and their concepts. */
export class Collection {
  readonly index = new TextIndex();
  /** What lies near a word in meaning, among the words these records hold. */
  readonly near: NearWords;
  readonly #vocabulary: Vocabulary;
  readonly #entries = new Map<string, Entry>();
  readonly #byConcept = new Map<string, Set<Entry>>();

  constructor(vocabulary: Vocabulary, meaning?: Meaning) {
    this.#vocabulary = vocabulary;
    this.near = nearWords(() => this.index.lexicon, meaning);
  }

  get size(): number {
    return this.#entries.size;
  }

  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Adds a record, or replaces the one with its id. */
  add(record: CooperationRecord): void {
    const entry = toEntry(record, this.#vocabulary);
    const document = toDocument(record, this.#vocabulary);
    this.remove(record.id);
    this.index.add(document);
    this.#entries.set(record.id, entry);
    for (const key of entry.concepts.all) {
      const holders = this.#byConcept.get(key) ?? new Set();
      this.#byConcept.set(key, holders.add(entry));
    }
  }

  /** Removes a record; false when there is none with this id. */
  remove(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    this.index.remove(toDocument(entry.record, this.#vocabulary));
    this.#entries.delete(id);
    for (const key of entry.concepts.all) {
      const holders = this.#byConcept.get(key);
      holders?.delete(entry);
      if (holders?.size === 0) this.#byConcept.delete(key);
    }
    return true;
  }

  /** Every record that holds a term or a concept of the look-up. */
  candidates(lookup: Pick<Lookup, 'units' | 'weights'>): Match[] {
    const found = new Map<Entry, Match>();
    for (const { id, score, terms } of this.index.search(lookup.weights)) {
      const entry = this.#entries.get(id);
      if (entry) found.set(entry, { entry, text: score, terms });
    }
    for (const { unit } of lookup.units)
      for (const key of unit.concepts.keys())
        for (const entry of this.#byConcept.get(key) ?? [])
          if (!found.has(entry)) found.set(entry, { entry, text: 0, terms: [] });
    return [...found.values()];
  }

  /** Ids of the records that have all of some words, whatever their endings, looked up once for one search. */
  wordHolders(): WordHolders {
    const known = new Map<string, ReturnType<WordHolders>>();
    return (words) => {
      if (!known.has(words)) known.set(words, this.#holdersOf(words));
      return known.get(words);
    };
  }

  #holdersOf(text: string): ReadonlySet<string> | undefined {
    const words = wordsOf(text.slice(0, SEARCH_LIMITS.phraseCharacters));
    const terms = new Set(words.flatMap((word) => word.terms));
    // A single Chinese character is indexed only within pairs.
    if (terms.size === 0 || words.some((word) => word.han && isSingle(word.text))) return undefined;
    const weights = new Map([...terms].slice(0, SEARCH_LIMITS.words).map((term) => [term, 1]));
    const all = this.index.search(weights).filter((match) => match.terms.length === weights.size);
    return new Set(all.map(({ id }) => id));
  }
}
