import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  DIMENSIONS,
  type Gloss,
  MEANING_FILES,
  packGlosses,
  packVectors,
} from '../../../src/search/meaning/meaning-files.ts';

/** A made-up English word: its first numbers, the rest being zeros, and its crowding out of 255. */
export interface TinyWord {
  readonly word: string;
  readonly direction: readonly number[];
  readonly crowding?: number;
}

/** Crowding that leaves a cosine as it is: 0.6 of 255. */
export const USUAL = 153;

/** Writes a meaning folder of a few made-up words, most frequent first, and returns its path. */
export function tinyMeaning(english: readonly TinyWord[], chinese: readonly Gloss[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'meaning-'));
  const values = new Int8Array(english.length * DIMENSIONS);
  for (const [row, { direction }] of english.entries()) values.set(direction, row * DIMENSIONS);
  const crowding = Uint8Array.from(english, (one) => one.crowding ?? USUAL);
  writeFileSync(join(folder, MEANING_FILES.words), `${english.map(({ word }) => word).join('\n')}\n`);
  writeFileSync(
    join(folder, MEANING_FILES.vectors),
    packVectors({ count: english.length, values, crowding }),
  );
  writeFileSync(join(folder, MEANING_FILES.glosses), brotliCompressSync(packGlosses(chinese)));
  return folder;
}
