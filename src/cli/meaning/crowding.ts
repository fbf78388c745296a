import { DIMENSIONS } from '../../search/meaning/meaning-files.ts';

const NEAREST = 10;
/** Every second of the 10,000 most frequent words: all 40,000 give the same order and take eight times as long. */
const REFERENCES = 5_000;
const STEP = 2;

/**
 * Mean cosine of a unit vector to its ten nearest among frequent words.
 *
 * @param unit unit vectors one after the other, most frequent word first
 * @param self row of the word itself, left out; -1 when it is none of them
 */
export function crowdingOf(vector: ArrayLike<number>, unit: Float32Array, self: number): number {
  const nearest = new Float32Array(NEAREST).fill(-1);
  const rows = Math.min(REFERENCES * STEP, unit.length / DIMENSIONS);
  for (let row = 0; row < rows; row += STEP) {
    if (row === self) continue;
    let product = 0;
    for (let index = 0, from = row * DIMENSIONS; index < DIMENSIONS; index += 1)
      product += (vector[index] as number) * (unit[from + index] as number);
    if (product <= (nearest[0] as number)) continue;
    nearest[0] = product;
    nearest.sort();
  }
  return nearest.reduce((sum, cosine) => sum + Math.max(0, cosine), 0) / NEAREST;
}
