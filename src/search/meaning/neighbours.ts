import { hasHan } from '../../domain/fold.ts';
import { lengthOf } from './gloss-vector.ts';
import { DIMENSIONS } from './meaning-files.ts';
import type { Meaning, WordVector } from './word-vectors.ts';

/** A word that the records hold. */
export interface HeldWord {
  /** Folded, with its ending. */
  readonly word: string;
  /** What it is in the index: its stem, or the Chinese word itself. Several words may share one. */
  readonly term: string;
}

/** A term of the index that lies near a word. */
export interface Neighbour {
  readonly term: string;
  /** 0 to 1: see `createNeighbours`. */
  readonly similarity: number;
}

/** Nearest terms of a word, best first; none when nothing is near. */
export type Neighbours = (word: string) => ReadonlyArray<Neighbour>;

/** How near is near. The defaults were measured on the development questions: see tests/search/meaning/README.md. */
export interface NeighbourOptions {
  /** Least similarity; 0.45 unless told. */
  readonly atLeast?: number;
  /** Most neighbours of a word; 8 unless told. */
  readonly most?: number;
  /**
   * Words among so many of the most frequent English ones stand for nothing else ("anything", "remember"): they are
   * filler more often than a subject; 2,000 unless told, 0 for none.
   */
  readonly commonest?: number;
  /** Words whose answer is kept; 2,000 unless told. */
  readonly cached?: number;
}

/** Factor for a term of the other language: the same idea in the asker's own language comes first. */
const OTHER_LANGUAGE = 0.85;
/** What glosses of several words have more in common than single words have: taken off when a word is Chinese. */
const GLOSS_BLUR = 0.15;
/** Mean crowding of the words: added back, so that similarities look like cosines. */
const USUAL_CROWDING = 0.6;

/**
 * Finds which words of the records lie near any other word, also across languages. Similarity is the cosine less
 * the mean crowding of both words (cross-domain similarity local scaling, Conneau et al. 2018), as words without a
 * subject are near to everything, times 0.85 across languages. One look compares the word with every held
 * word once.
 *
 * @param held at most 65,535 are looked at; words without a meaning (names, dates, numbers, Chinese words that no
 *   dictionary has) are never neighbours
 */
export function createNeighbours(
  meaning: Meaning,
  held: readonly HeldWord[],
  options: NeighbourOptions = {},
): Neighbours {
  const { atLeast = 0.45, most = 8, commonest = 2_000, cached = 2_000 } = options;
  const table = tableOf(meaning, held.slice(0, 65_535));
  const cache = new Map<string, ReadonlyArray<Neighbour>>();

  const find = (word: string): ReadonlyArray<Neighbour> => {
    if ((meaning.commonness(word) ?? commonest) < commonest) return [];
    const vector = meaning.vectorOf(word);
    if (!vector) return [];
    const best = new Map<string, number>();
    const similarities = similaritiesTo(table, vector, hasHan(word));
    for (const [row, similarity] of similarities.entries()) {
      const own = table.words[row];
      if (similarity < atLeast || !own || own.word === word) continue;
      if (similarity > (best.get(own.term) ?? 0)) best.set(own.term, Math.min(1, similarity));
    }
    return [...best]
      .map(([term, similarity]) => ({ term, similarity }))
      .sort((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1))
      .slice(0, most);
  };

  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    const found = find(word);
    // Oldest out: one person's questions come in clusters.
    const oldest = cache.size >= cached ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    cache.set(word, found);
    return found;
  };
}

/** The held words that mean something, ready to be compared: one after the other, so that a scan reads memory in order. */
interface Table {
  readonly words: readonly HeldWord[];
  readonly values: Int8Array;
  readonly lengths: Float32Array;
  readonly crowding: Float32Array;
  readonly han: readonly boolean[];
}

function tableOf(meaning: Meaning, held: readonly HeldWord[]): Table {
  const rows = held.flatMap((own) => {
    const vector = meaning.vectorOfWhole(own.word);
    return vector ? [{ own, ...vector }] : [];
  });
  const values = new Int8Array(rows.length * DIMENSIONS);
  for (const [row, vector] of rows.entries()) values.set(vector.values, row * DIMENSIONS);
  return {
    words: rows.map(({ own }) => own),
    values,
    lengths: Float32Array.from(rows, (row) => lengthOf(row.values)),
    crowding: Float32Array.from(rows, (row) => row.crowding),
    han: rows.map(({ own }) => hasHan(own.word)),
  };
}

function similaritiesTo(table: Table, vector: WordVector, han: boolean): Float32Array {
  const wanted = vector.values;
  const length = lengthOf(wanted);
  const found = new Float32Array(table.words.length);
  const { values } = table;
  for (let row = 0, start = 0; row < found.length; row += 1, start += DIMENSIONS) {
    let product = 0;
    for (let index = 0; index < DIMENSIONS; index += 1)
      product += (values[start + index] as number) * (wanted[index] as number);
    const cosine = product / (length * (table.lengths[row] ?? 1));
    const near = cosine + USUAL_CROWDING - (vector.crowding + (table.crowding[row] as number)) / 2;
    if (table.han[row] !== han) found[row] = (near - GLOSS_BLUR) * OTHER_LANGUAGE;
    else found[row] = han ? near - GLOSS_BLUR : near;
  }
  return found;
}
