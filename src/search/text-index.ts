import MiniSearch from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { FIELD_WEIGHTS, FIELDS } from './documents.ts';
import { Lexicon } from './lexicon.ts';
import { Remembered } from './remembered.ts';
import { indexedWords } from './tokens.ts';

/** Tuned by measurement: k lets repetition count for more than the usual 1.2, d 0 keeps long records from gaining. */
const BM25 = { k: 1.8, b: 0.7, d: 0 };

/** A record that holds some of the terms looked for. */
export interface TextMatch {
  readonly id: string;
  /** Sum of the BM25 scores of its terms, weighted by field. */
  readonly score: number;
  /** Which of the terms it holds, each once. */
  readonly terms: readonly string[];
}

/** Full-text index of documents: MiniSearch for the ranking, with the counts beside it that a question is weighed by. */
export class TextIndex {
  readonly #frequencies = new Map<string, number>();
  #terms = new Set<string>();
  #spelt = new Set<string>();
  readonly #pairs = new Remembered((character) => this.#lookForPairs(character));
  readonly lexicon = new Lexicon();
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: (text) => this.#read(text),
    processTerm: (term) => term,
    searchOptions: { boost: FIELD_WEIGHTS, bm25: BM25 },
  });

  add(document: SearchDocument): void {
    this.#start();
    this.#index.add(document);
    for (const term of this.#terms) this.#frequencies.set(term, this.frequency(term) + 1);
    for (const word of this.#spelt) this.lexicon.add(word);
  }

  /** Takes out a document, which must be the one that was added. */
  remove(document: SearchDocument): void {
    this.#start();
    this.#index.remove(document);
    for (const term of this.#terms) {
      const left = this.frequency(term) - 1;
      if (left > 0) this.#frequencies.set(term, left);
      else this.#frequencies.delete(term);
    }
    for (const word of this.#spelt) this.lexicon.remove(word);
  }

  /** How many documents hold a term. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  /** The most frequent terms that are a pair with this Chinese character, at most 8. */
  pairsWith(character: string): readonly string[] {
    return this.#pairs.get(character);
  }

  #lookForPairs(character: string): string[] {
    return [...this.#frequencies]
      .filter(([term]) => term.includes(character) && term !== character)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 8)
      .map(([term]) => term);
  }

  /** Every document that holds one of the terms, each looked up exactly and weighted; in no order. */
  search(weights: ReadonlyMap<string, number>): TextMatch[] {
    if (weights.size === 0) return [];
    const found = this.#index.search('', {
      tokenize: () => [...weights.keys()],
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    // MiniSearch multiplies by the number of terms found; what a record holds is weighed by the ranking instead.
    return found.map(({ id, score, queryTerms }) => ({
      id: String(id),
      score: score / (queryTerms.length || 1),
      terms: queryTerms,
    }));
  }

  #start(): void {
    this.#pairs.forget();
    this.#terms = new Set();
    this.#spelt = new Set();
  }

  #read(text: string): string[] {
    const { terms, spelt } = indexedWords(text);
    for (const term of terms) this.#terms.add(term);
    for (const word of spelt) this.#spelt.add(word);
    return terms;
  }
}
