import MiniSearch from 'minisearch';
import { Remembered } from '../domain/remembered.ts';
import type { SearchDocument } from './documents.ts';
import { FIELD_WEIGHTS, FIELDS, PLAIN_FIELDS } from './documents.ts';
import { FieldPostings } from './field-postings.ts';
import { Lexicon } from './text/lexicon.ts';
import { inPlainWords, wordOfPlain } from './text/plain-terms.ts';
import { indexedWords } from './text/tokens.ts';
import { NO_POSTINGS, type Postings, pairsAmong, type Texts } from './texts.ts';

/** Tuned by measurement: k lets repetition count for more than the usual 1.2, d 0 keeps long records from gaining. */
const BM25 = { k: 1.8, b: 0.7, d: 0 };

/** Terms and their records that are kept for the next question: 12 bytes for each record. */
const KEPT_POSTINGS = 1_000_000;

/** A term of the index. */
interface Term {
  /**
   * What MiniSearch knows it by. Its radix tree looks through the branches of a node one by one, and thousands
   * of Chinese characters are thousands of branches: a number in digits branches in sixteen at most.
   */
  readonly code: string;
  /** How many documents hold it. */
  holders: number;
  /** The document that was counted last. */
  countedIn: number;
}

/** Full-text index of documents that come and go: MiniSearch ranks, and what it says of a term is kept. */
export class TextIndex implements Texts {
  readonly lexicon = new Lexicon();
  readonly #terms = new Map<string, Term>();
  readonly #pairs = new Remembered((character) => pairsAmong(this.#frequencies(), character));
  readonly #postings = new Map<string, Postings>();
  #kept = 0;
  #change: 1 | -1 = 1;
  #document = 0;
  #spelt = new Set<string>();
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: (text) => this.#read(text),
    processTerm: (term) => term,
    searchOptions: { boost: FIELD_WEIGHTS, bm25: BM25 },
  });

  /** Half of all words are those of plain descriptions: with them in MiniSearch, indexing takes twice as long. */
  readonly #plain = PLAIN_FIELDS.map((field) => ({ field, postings: new FieldPostings(BM25) }));

  /** Adds a document; its id is a number that no other has. */
  add(document: SearchDocument): void {
    this.#start(document.id, 1);
    this.#index.add(document);
    for (const { field, postings } of this.#plain) postings.add(document.id, this.#words(document[field]));
    for (const word of this.#spelt) this.lexicon.add(word);
  }

  /** Takes out a document, which must be the one that was added. */
  remove(document: SearchDocument): void {
    this.#start(document.id, -1);
    this.#index.remove(document);
    for (const { field, postings } of this.#plain) postings.remove(document.id, this.#words(document[field]));
    for (const word of this.#spelt) this.lexicon.remove(word);
  }

  frequency(term: string): number {
    // Only who holds a term of plain descriptions tells how many they are.
    if (wordOfPlain(term) !== undefined) return this.postings(term).records.length;
    return this.#terms.get(term)?.holders ?? 0;
  }

  postings(term: string): Postings {
    const known = this.#postings.get(term);
    if (known) return known;
    const found = this.score(term);
    if (this.#kept > KEPT_POSTINGS) this.#forget();
    this.#kept += 1 + found.records.length;
    this.#postings.set(term, found);
    return found;
  }

  /** As `postings`, worked out anew. Scores of terms add up: BM25 of a question is the sum over its terms. */
  score(term: string): Postings {
    const plain = wordOfPlain(term);
    if (plain !== undefined) return this.#plainScore(plain);
    const known = this.#terms.get(term);
    if (!known?.holders) return NO_POSTINGS;
    const records = new Int32Array(known.holders);
    const scores = new Float64Array(known.holders);
    let at = 0;
    this.#index.search('', {
      tokenize: () => [known.code],
      // Nothing passes: a list of all results, sorted, would be built for nothing.
      filter: ({ id, score }) => {
        records[at] = id;
        scores[at] = score;
        at += 1;
        return false;
      },
    });
    return { records, scores };
  }

  pairsWith(character: string): readonly string[] {
    return this.#pairs.get(character);
  }

  /** Every term that some document holds. */
  *terms(): Iterable<string> {
    for (const [term, { holders }] of this.#terms) if (holders > 0) yield term;
    for (const term of new Set(this.#plain.flatMap(({ postings }) => [...postings.terms()])))
      yield inPlainWords(term);
  }

  *#frequencies(): Iterable<readonly [string, number]> {
    for (const [term, { holders }] of this.#terms) if (holders > 0) yield [term, holders];
  }

  #forget(): void {
    this.#postings.clear();
    this.#kept = 0;
  }

  #start(document: number, change: 1 | -1): void {
    this.#pairs.forget();
    this.#forget();
    this.#document = document;
    this.#change = change;
    this.#spelt = new Set();
  }

  #plainScore(word: string): Postings {
    const scores = new Map<number, number>();
    for (const { field, postings } of this.#plain)
      for (const [document, score] of postings.scores(word))
        scores.set(document, (scores.get(document) ?? 0) + FIELD_WEIGHTS[field] * score);
    return { records: Int32Array.from(scores.keys()), scores: Float64Array.from(scores.values()) };
  }

  /** The terms of a field, whose words with their endings belong to the document. */
  #words(text: string): string[] {
    const { terms, spelt } = indexedWords(text);
    for (const word of spelt) this.#spelt.add(word);
    return terms;
  }

  /** The codes of the terms of a field; counts each term once a document. */
  #read(text: string): string[] {
    // A document that goes is told from the same one when it came.
    const visit = this.#change * (this.#document + 1);
    return this.#words(text).map((term) => {
      let known = this.#terms.get(term);
      if (!known) {
        known = { code: this.#terms.size.toString(16), holders: 0, countedIn: 0 };
        this.#terms.set(term, known);
      }
      if (known.countedIn !== visit) {
        known.countedIn = visit;
        known.holders += this.#change;
      }
      return known.code;
    });
  }
}
