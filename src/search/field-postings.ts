import { rarity } from './lookup.ts';

/** Where a term stands in one field: a document and how many times. */
interface Occurrence {
  readonly document: number;
  times: number;
}

/** How BM25+ weighs, as MiniSearch takes it. */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
  readonly d: number;
}

const NOWHERE: readonly Occurrence[] = [];

/**
 * The terms of one text field, ranked to the last digit as MiniSearch ranks them, for words that are only ever looked
 * up whole: a list for each term instead of maps in a tree.
 */
export class FieldPostings {
  readonly #occurrences = new Map<string, Occurrence[]>();
  /** Different terms in the field of each document. */
  readonly #lengths = new Map<number, number>();
  #meanLength = 0;
  readonly #bm25: Bm25;

  constructor(bm25: Bm25) {
    this.#bm25 = bm25;
  }

  /** Adds the terms of a document, all of them at once. */
  add(document: number, terms: readonly string[]): void {
    let length = 0;
    for (const term of terms) {
      const known = this.#occurrences.get(term);
      const last = known?.at(-1);
      if (last?.document === document) last.times += 1;
      else {
        length += 1;
        if (known === undefined) this.#occurrences.set(term, [{ document, times: 1 }]);
        else known.push({ document, times: 1 });
      }
    }
    const count = this.#lengths.size;
    this.#meanLength = (this.#meanLength * count + length) / (count + 1);
    this.#lengths.set(document, length);
  }

  /** Takes out a document with the terms it was added with. */
  remove(document: number, terms: readonly string[]): void {
    for (const term of new Set(terms)) {
      const left = this.holders(term).filter((one) => one.document !== document);
      if (left.length > 0) this.#occurrences.set(term, left);
      else this.#occurrences.delete(term);
    }
    const count = this.#lengths.size;
    const length = this.#lengths.get(document) ?? 0;
    this.#meanLength = count === 1 ? 0 : (this.#meanLength * count - length) / (count - 1);
    this.#lengths.delete(document);
  }

  /** The documents that hold a term, in the order they were added. */
  holders(term: string): readonly Occurrence[] {
    return this.#occurrences.get(term) ?? NOWHERE;
  }

  /** Every term that some document holds. */
  terms(): Iterable<string> {
    return this.#occurrences.keys();
  }

  /** BM25 of a term in each document that holds it. */
  *scores(term: string): Iterable<readonly [document: number, score: number]> {
    const { k, b, d } = this.#bm25;
    const holders = this.holders(term);
    const rare = rarity(holders.length, this.#lengths.size);
    for (const { document, times } of holders) {
      const length = this.#lengths.get(document) ?? 0;
      yield [
        document,
        rare * (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / this.#meanLength))),
      ];
    }
  }
}
