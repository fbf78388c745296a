/** Answers kept at most; what is asked beyond that starts the memory anew. */
const KEPT = 2000;

/**
 * Remembers what a costly look-up gave, until it is told to forget: for look-ups whose answers change only when
 * records come or go.
 */
export class Remembered<Found> {
  readonly #look: (word: string) => Found;
  readonly #known = new Map<string, Found>();

  constructor(look: (word: string) => Found) {
    this.#look = look;
  }

  get(word: string): Found {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= KEPT) this.#known.clear();
    const found = this.#look(word);
    this.#known.set(word, found);
    return found;
  }

  forget(): void {
    this.#known.clear();
  }
}
