import { fold } from '../domain/fold.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { Remembered } from '../domain/remembered.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { ConceptIndex } from './concept-index.ts';
import { conceptsOf } from './concepts.ts';
import { phraseTexts, toDocument } from './documents.ts';
import { type Entry, toEntry } from './entries.ts';
import { DayColumns } from './filtering/day-columns.ts';
import type { NearWords } from './lookup.ts';
import type { Meaning } from './meaning/word-vectors.ts';
import { type PackedTexts, packTexts } from './packed-texts.ts';
import { nearWords } from './text/near-words.ts';
import { TextIndex } from './text-index.ts';
import type { Texts } from './texts.ts';
import { Workspace } from './workspace.ts';

/** Records with their full-text index and their concepts. */
export class Collection {
  /** What lies near a word in meaning, among the words these records hold. */
  readonly near: NearWords;
  readonly #vocabulary: Vocabulary;
  #concepts = new ConceptIndex();
  #live: TextIndex | undefined = new TextIndex();
  /** Instead of `#live` once the records are many and stay. */
  #packed: PackedTexts | undefined;
  /** By number; a record that was removed leaves a gap, for the next one. */
  readonly #entries: Array<Entry | undefined> = [];
  readonly #gaps: number[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly days = new DayColumns();
  readonly #workspace = new Workspace();

  readonly #folded = new Remembered((entry: Entry) => phraseTexts(entry.record, this.#vocabulary).map(fold));

  constructor(vocabulary: Vocabulary, meaning?: Meaning) {
    this.#vocabulary = vocabulary;
    this.near = nearWords(() => this.texts.lexicon, meaning);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** One more than the biggest number of a record. */
  get end(): number {
    return this.#entries.length;
  }

  get texts(): Texts {
    return this.#packed ?? this.#changing();
  }

  get concepts(): ConceptIndex {
    return this.#concepts;
  }

  entry(number: number): Entry | undefined {
    return this.#entries[number];
  }

  /** Zeros by number of a record, for one step of one search; `step` names it, since steps overlap. */
  floats(step: string): Float64Array {
    return this.#workspace.floats(step, this.end);
  }

  /** As `floats`, of whole numbers. */
  ints(step: string): Int32Array {
    return this.#workspace.ints(step, this.end);
  }

  /** The texts of a record, folded. */
  folded(entry: Entry): readonly string[] {
    return this.#folded.get(entry);
  }

  /** Adds a record, or replaces the one with its id. */
  add(record: CooperationRecord): void {
    this.remove(record.id);
    const live = this.#changing();
    const entry = this.#enter(record);
    live.add(toDocument(entry.number, record, this.#vocabulary));
    this.#concepts.add(entry.number, conceptsOf(record, this.#vocabulary));
  }

  /** Removes a record; false when there is none with this id. */
  remove(id: string): boolean {
    const entry = this.#byId.get(id);
    if (!entry) return false;
    this.#changing().remove(toDocument(entry.number, entry.record, this.#vocabulary));
    this.#entries[entry.number] = undefined;
    this.#gaps.push(entry.number);
    this.#byId.delete(id);
    this.#concepts.remove(entry.number, conceptsOf(entry.record, this.#vocabulary));
    return true;
  }

  /** Every record, in the order of their numbers. */
  *records(): Iterable<CooperationRecord> {
    for (const entry of this.#entries) if (entry) yield entry.record;
  }

  /**
   * Makes searches faster and takes a tenth of the memory, for records that stay: the first change afterwards builds
   * the index anew. To be called when there are no gaps.
   */
  pack(): { texts: PackedTexts; concepts: ConceptIndex } {
    this.#packed ??= packTexts(this.#changing());
    this.#live = undefined;
    return { texts: this.#packed, concepts: this.#concepts };
  }

  /** Takes over what `pack` gave for the same records, in an empty collection. */
  unpack(records: Iterable<CooperationRecord>, texts: PackedTexts, concepts: ConceptIndex): void {
    for (const record of records) this.#enter(record);
    this.#live = undefined;
    this.#packed = texts;
    this.#concepts = concepts;
  }

  #enter(record: CooperationRecord): Entry {
    const entry = toEntry(this.#gaps.pop() ?? this.#entries.length, record);
    this.#entries[entry.number] = entry;
    this.#byId.set(record.id, entry);
    this.days.set(entry);
    return entry;
  }

  /** The index that records can be added to and removed from. */
  #changing(): TextIndex {
    if (this.#live) return this.#live;
    const live = new TextIndex();
    this.#concepts = new ConceptIndex();
    for (const { number, record } of this.#byId.values()) {
      live.add(toDocument(number, record, this.#vocabulary));
      this.#concepts.add(number, conceptsOf(record, this.#vocabulary));
    }
    this.#packed = undefined;
    this.#live = live;
    return live;
  }
}
