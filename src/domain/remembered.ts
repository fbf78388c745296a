/** Answers kept at most; what is asked beyond that starts the memory anew. */
const KEPT = 2000;

/**
 * Remembers what a costly look-up gave, until it is told to forget: for look-ups whose answers change only when
 * records come or go.
 */
export class Remembered<Found, Asked = string> {
  readonly #look: (asked: Asked) => Found;
  readonly #known = new Map<Asked, Found>();

  constructor(look: (asked: Asked) => Found) {
    this.#look = look;
  }

  get(asked: Asked): Found {
    const known = this.#known.get(asked);
    if (known !== undefined) return known;
    if (this.#known.size >= KEPT) this.#known.clear();
    const found = this.#look(asked);
    this.#known.set(asked, found);
    return found;
  }

  forget(): void {
    this.#known.clear();
  }
}
