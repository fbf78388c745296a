import type { RecordConcepts } from './concepts.ts';

/** What a record is to a concept, as bits: neither for one that it carries and is not foremost about. */
export const COVERED = 1;
export const FOREMOST = 2;

/** The records that carry a concept. */
export interface Holders {
  /** Their numbers, each once. */
  readonly records: ArrayLike<number>;
  /** For each of them `COVERED`, `FOREMOST`, both or neither. */
  readonly marks: ArrayLike<number>;
}

const NOBODY: Holders = { records: [], marks: [] };

/** Which records carry which concepts. */
export class ConceptIndex {
  readonly #holders = new Map<string, { records: number[]; marks: number[] }>();
  readonly #packed: ReadonlyMap<string, Holders>;

  /** @param packed holders that do not change; nothing is added to or removed from an index that has some */
  constructor(packed: ReadonlyMap<string, Holders> = new Map()) {
    this.#packed = packed;
  }

  /** Every concept with its holders. */
  all(): ReadonlyMap<string, Holders> {
    return this.#packed.size > 0 ? this.#packed : this.#holders;
  }

  /** The records that carry a concept, broader ones included. */
  holders(key: string): Holders {
    return this.all().get(key) ?? NOBODY;
  }

  add(number: number, { all, covered, foremost }: RecordConcepts): void {
    for (const key of all) {
      const holders = this.#holders.get(key) ?? { records: [], marks: [] };
      holders.records.push(number);
      holders.marks.push((covered.has(key) ? COVERED : 0) + (foremost.has(key) ? FOREMOST : 0));
      this.#holders.set(key, holders);
    }
  }

  remove(number: number, { all }: RecordConcepts): void {
    for (const key of all) {
      const holders = this.#holders.get(key);
      const at = holders?.records.indexOf(number) ?? -1;
      if (!holders || at < 0) continue;
      holders.records.splice(at, 1);
      holders.marks.splice(at, 1);
      if (holders.records.length === 0) this.#holders.delete(key);
    }
  }
}
