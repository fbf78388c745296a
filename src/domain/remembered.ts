/** Answers to so many begin a new list; with those of the list before, twice as many are kept at most. */
const KEPT = 1000;

/**
 * Remembers what a costly look-up gave, until it is told to forget: for look-ups whose answers change only when
 * records come or go. What is asked again and again, as of the texts of records, stays; what was asked once goes.
 */
export class Remembered<Found, Asked = string> {
  readonly #look: (asked: Asked) => Found;
  #known = new Map<Asked, Found>();
  /** What was known when the list began anew. */
  #before = new Map<Asked, Found>();

  constructor(look: (asked: Asked) => Found) {
    this.#look = look;
  }

  get(asked: Asked): Found {
    const known = this.#known.get(asked);
    if (known !== undefined) return known;
    const found = this.#before.get(asked) ?? this.#look(asked);
    if (this.#known.size >= KEPT) {
      this.#before = this.#known;
      this.#known = new Map();
    }
    this.#known.set(asked, found);
    return found;
  }

  forget(): void {
    this.#known.clear();
    this.#before.clear();
  }
}
