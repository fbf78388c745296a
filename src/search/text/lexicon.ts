import SearchableMap from 'minisearch/SearchableMap';
import { Remembered } from '../../domain/remembered.ts';
import { SEARCH_LIMITS } from '../limits.ts';

const MOST_CANDIDATES = 4;

/** A word of the records that may be meant. */
export interface Candidate {
  readonly word: string;
  /** 1 for the very word, less for one that is further away. */
  readonly closeness: number;
}

/** How many letters of a word of this length may be wrong: under 4 none, 4 to 7 one, 8 to 20 two, longer none. */
function allowedErrors(length: number): 0 | 1 | 2 {
  if (length < 4 || length > 20) return 0;
  return length < 8 ? 1 : 2;
}

/** The words of the records with their endings, each counted, to find what a misspelt or unfinished word means. */
export class Lexicon {
  readonly #counts = new Map<string, number>();
  /** The same words as a radix tree, which finds neighbours but counts slowly; made when first asked for. */
  #tree: SearchableMap<true> | undefined;
  readonly #similar = new Remembered((word) => this.#lookForSimilar(word));

  /** Changes whenever a word comes or goes. */
  version = 0;

  /** Every word, in no order. */
  words(): Iterable<string> {
    return this.#counts.keys();
  }

  /** How many records hold a word. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** Adds a word that so many more records hold. */
  add(word: string, records = 1): void {
    const count = this.count(word);
    if (count === 0) {
      this.#tree?.set(word, true);
      this.#changed();
    }
    this.#counts.set(word, count + records);
  }

  remove(word: string): void {
    const count = this.#counts.get(word) ?? 0;
    if (count > 1) this.#counts.set(word, count - 1);
    else if (this.#counts.delete(word)) {
      this.#tree?.delete(word);
      this.#changed();
    }
  }

  #words(): SearchableMap<true> {
    this.#tree ??= SearchableMap.from([...this.#counts.keys()].map((word) => [word, true]));
    return this.#tree;
  }

  #changed(): void {
    this.version += 1;
    this.#similar.forget();
  }

  /** Words that a misspelt word may mean: those with the fewest errors only, the same first letter first, at most 4. */
  similar(word: string): readonly Candidate[] {
    return this.#similar.get(word);
  }

  #lookForSimilar(word: string): Candidate[] {
    const errors = allowedErrors(word.length);
    if (errors === 0 || !/^\p{L}+$/u.test(word)) return [];
    const found = new Map<string, number>();
    for (const [other, [, distance]] of this.#words().fuzzyGet(word, errors).entries())
      found.set(other, distance);
    for (const swapped of swaps(word)) if (this.#counts.has(swapped)) found.set(swapped, 1);
    const least = Math.min(...found.values());
    const closest = [...found].filter(([, distance]) => distance === least).map(([other]) => other);
    const sameStart = closest.filter((other) => other[0] === word[0]);
    return this.#best(
      sameStart.length > 0 ? sameStart : closest,
      (other) => (0.7 * other.length) / (other.length + least),
    );
  }

  /** Words that begin with an unfinished word of 3 letters or more, the most frequent first, at most 4. */
  beginningWith(start: string): Candidate[] {
    if (start.length < SEARCH_LIMITS.prefixCharacters || !/^\p{L}+$/u.test(start)) return [];
    return this.#best(
      [...this.#words().atPrefix(start).keys()],
      (other) => (0.6 * other.length) / (other.length + 0.3 * (other.length - start.length)),
    );
  }

  #best(words: readonly string[], closeness: (word: string) => number): Candidate[] {
    return words
      .map((word) => ({ word, count: this.#counts.get(word) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(({ word }) => ({ word, closeness: closeness(word) }));
  }
}

/** Two letters in the wrong order are one error to a person and two to an edit distance. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index) + word[index + 1] + word[index] + word.slice(index + 2),
  );
}
