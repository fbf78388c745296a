import { DIMENSIONS } from './meaning-files.ts';

/** Each word of a gloss counts less than the one before: dictionaries put the plainest translation first. */
const FADING = 0.3;

/**
 * The direction of several words together, the first counting most, each whatever its length.
 *
 * @param parts vectors of DIMENSIONS numbers, at least one
 */
export function glossVector(parts: readonly Int8Array[]): Int8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const sum = new Float64Array(DIMENSIONS);
  let place = 0;
  for (const part of parts) {
    const weight = 1 / (1 + place * FADING) / lengthOf(part);
    for (let index = 0; index < DIMENSIONS; index += 1)
      // Typed arrays of this length hold every index: no check in the innermost loops.
      sum[index] = (sum[index] as number) + (part[index] as number) * weight;
    place += 1;
  }
  return toBytes(sum);
}

/** Euclidean length; 1 for zeros, so that it can be divided by. */
export function lengthOf(vector: Int8Array | Float64Array): number {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) {
    const value = vector[index] as number;
    squares += value * value;
  }
  return Math.sqrt(squares) || 1;
}

/** Eight-bit numbers of a vector, its largest number becoming ±127: the direction stays, the length does not. */
export function toBytes(vector: Float64Array): Int8Array {
  let largest = 0;
  for (let index = 0; index < vector.length; index += 1)
    largest = Math.max(largest, Math.abs(vector[index] as number));
  const scale = 127 / (largest || 1);
  const bytes = new Int8Array(vector.length);
  for (let index = 0; index < vector.length; index += 1)
    bytes[index] = Math.round((vector[index] as number) * scale);
  return bytes;
}
