/**
 * Lists of numbers that one search after the other works in, a number for each record: making them anew for every
 * search is more work for the collector of garbage than the search itself. Of no use once the next search begins.
 */
export class Workspace {
  readonly #floats = new Map<string, Float64Array>();
  readonly #ints = new Map<string, Int32Array>();

  /** Zeros to work with, the same list each time for the same name. */
  floats(name: string, length: number): Float64Array {
    const known = this.#floats.get(name);
    if (known?.length === length) return known.fill(0);
    const made = new Float64Array(length);
    this.#floats.set(name, made);
    return made;
  }

  /** As `floats`, of whole numbers. */
  ints(name: string, length: number): Int32Array {
    const known = this.#ints.get(name);
    if (known?.length === length) return known.fill(0);
    const made = new Int32Array(length);
    this.#ints.set(name, made);
    return made;
  }
}
