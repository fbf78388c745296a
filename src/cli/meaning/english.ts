import { lengthOf, toBytes } from '../../search/meaning/gloss-vector.ts';
import { DIMENSIONS, type PackedVectors } from '../../search/meaning/meaning-files.ts';
import { crowdingOf } from './crowding.ts';
import type { Embedding } from './read-embeddings.ts';

/** English words ready to be written, and their unit vectors at full precision, which Chinese words are built from. */
export interface EnglishMeaning {
  readonly words: readonly string[];
  readonly packed: PackedVectors;
  /** DIMENSIONS numbers a word; zeros for words left out. */
  readonly unit: Float32Array;
}

/**
 * Takes the mean off all vectors (what all words share says nothing about any), brings them to length 1 and to 8 bits.
 *
 * @param leftOut words that keep their rank and get no vector
 */
export function packEnglish(embeddings: readonly Embedding[], leftOut: ReadonlySet<string>): EnglishMeaning {
  const count = embeddings.length;
  const mean = new Float64Array(DIMENSIONS);
  for (const { vector } of embeddings)
    for (const [index, value] of vector.entries()) mean[index] = (mean[index] ?? 0) + value / count;

  const unit = new Float32Array(count * DIMENSIONS);
  const values = new Int8Array(count * DIMENSIONS);
  for (const [row, { word, vector }] of embeddings.entries()) {
    if (leftOut.has(word)) continue;
    const centred = vector.map((value, index) => value - (mean[index] ?? 0));
    const length = lengthOf(centred);
    unit.set(
      centred.map((value) => value / length),
      row * DIMENSIONS,
    );
    values.set(toBytes(centred), row * DIMENSIONS);
  }
  const crowding = Uint8Array.from({ length: count }, (_, row) =>
    Math.round(255 * crowdingOf(unit.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), unit, row)),
  );
  return { words: embeddings.map(({ word }) => word), packed: { count, values, crowding }, unit };
}
