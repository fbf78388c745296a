import { DeskError } from '../../domain/errors.ts';

/** The files of a meaning folder, as src/cli/build-meaning.ts writes them. */
export const MEANING_FILES = {
  /** English words, one a line, most frequent first; plain text. */
  words: 'english.txt',
  /** Their vectors, in the same order: see `packVectors`. */
  vectors: 'english.bin',
  /** Chinese words and the words of their English glosses: see `packGlosses`; brotli. */
  glosses: 'chinese.txt.br',
} as const;

/** Numbers in a word's vector. */
export const DIMENSIONS = 100;

const MAGIC = 'MEANING1';
const HEADER_BYTES = 16;

/** Vectors of words, eight bits a number. */
export interface PackedVectors {
  readonly count: number;
  /** `count` × DIMENSIONS numbers; a word of zeros has no meaning that may stand for another. */
  readonly values: Int8Array;
  /** For each word how near its nearest ten neighbours are on average: cosine 0 to 1 as 0 to 255. */
  readonly crowding: Uint8Array;
}

/** A Chinese word as the dictionary explains it. */
export interface Gloss {
  readonly word: string;
  /** As in `PackedVectors`. */
  readonly crowding: number;
  /** Content words of the gloss, most telling first; none for a name, a date or a number. */
  readonly english: readonly string[];
}

/** The bytes of english.bin: 8 bytes magic, two 32-bit little-endian numbers (words, dimensions), vectors, crowding. */
export function packVectors(vectors: PackedVectors): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(vectors.count, 8);
  header.writeUInt32LE(DIMENSIONS, 12);
  return Buffer.concat([
    header,
    new Uint8Array(vectors.values.buffer, vectors.values.byteOffset, vectors.values.length),
    vectors.crowding,
  ]);
}

/**
 * Views over the bytes of english.bin; nothing is copied.
 *
 * @param file the path, for the message
 * @throws DeskError `bad-data` when the bytes are of another kind, another version or cut off
 */
export function unpackVectors(bytes: Buffer, file: string): PackedVectors {
  const known = bytes.length >= HEADER_BYTES && bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
  const count = known ? bytes.readUInt32LE(8) : 0;
  const size = HEADER_BYTES + count * (DIMENSIONS + 1);
  if (!known || bytes.readUInt32LE(12) !== DIMENSIONS || bytes.length !== size) throw damaged(file);
  const start = bytes.byteOffset + HEADER_BYTES;
  return {
    count,
    values: new Int8Array(bytes.buffer, start, count * DIMENSIONS),
    crowding: new Uint8Array(bytes.buffer, start + count * DIMENSIONS, count),
  };
}

/**
 * The text of chinese.txt.br before compression: a line `word TAB crowding TAB gloss words`, sorted by bytes, with a
 * line break before the first and after the last.
 */
export function packGlosses(glosses: readonly Gloss[]): Buffer {
  const lines = glosses.map(({ word, crowding, english }) =>
    Buffer.from(`${word}\t${crowding}\t${english.join(' ')}`),
  );
  return Buffer.from(
    `\n${lines
      .sort(Buffer.compare)
      .map((line) => line.toString())
      .join('\n')}\n`,
  );
}

/** The error for a file of the folder that cannot be what the build wrote. */
export function damaged(file: string, cause?: unknown): DeskError {
  return new DeskError(
    'bad-data',
    `${file} is damaged or from another version. Restore it from the repository, or run npm run build:meaning.`,
    { cause },
  );
}
