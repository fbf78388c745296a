import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConversationMemory } from './bot/conversation/memory.ts';
import { createDesk, type Desk } from './bot/desk.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { DeskError } from './domain/errors.ts';
import { faultLine } from './ingestion/fault.ts';
import { bytesOfJson, fingerprintOf } from './ingestion/fingerprint.ts';
import { type LoadResult, loadCatalogue } from './ingestion/load-catalogue.ts';
import type { SearchEngine } from './search/engine.ts';
import { loadMeaning } from './search/meaning/load-meaning.ts';
import { createMiniSearchEngine } from './search/minisearch.ts';
import { type SavedIndex, savedIndex } from './search/saved/saved-index.ts';
import { createEverydayChinese } from './search/text/everyday-chinese.ts';
import { createLightWords, createTellingShare } from './search/text/light-words.ts';
import { jsonFolder } from './sources/json-folder.ts';
import { readVocabularyFolder } from './sources/vocabulary-folder.ts';
import { createUnderstanding } from './understanding/understand.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const MEANING = join(PROJECT, 'data', 'meaning');
const MINISEARCH = fileURLToPath(import.meta.resolve('minisearch'));

/**
 * Loads and validates the records folder with its vocabulary (the folder `vocabulary` beside it, else the
 * project's own).
 * @throws DeskError `bad-data` when a file cannot be read or parsed
 */
export async function loadData(recordsDir: string): Promise<LoadResult> {
  const { records, vocabulary } = foldersOf(recordsDir);
  return loadCatalogue(jsonFolder(records), await readVocabularyFolder(vocabulary));
}

function foldersOf(recordsDir: string): { records: string; vocabulary: string } {
  const records = resolve(PROJECT, recordsDir);
  const beside = join(dirname(records), 'vocabulary');
  return { records, vocabulary: existsSync(beside) ? beside : join(PROJECT, 'data', 'vocabulary') };
}

/** What is known of words of general English and Chinese. */
async function knowledgeOfLanguage() {
  const lightWords = (await readFile(join(MEANING, 'light-words.txt'), 'utf8')).trim().split('\n');
  const everydayChinese = await readFile(join(MEANING, 'everyday-chinese.txt'), 'utf8');
  const meaning = loadMeaning(MEANING);
  const everyday = createEverydayChinese(
    everydayChinese,
    meaning.glossOf,
    createLightWords(lightWords, meaning),
  );
  const isLight = createLightWords(lightWords, meaning, everyday);
  return { meaning, everyday, tellingShare: createTellingShare(meaning, isLight) };
}

/** Which search engine and which reader of questions the desk has is decided here. */
function deskOver(
  catalogue: Catalogue,
  engine: SearchEngine,
  { tellingShare, everyday }: Awaited<ReturnType<typeof knowledgeOfLanguage>>,
): Desk {
  return createDesk({
    catalogue,
    engine,
    understand: createUnderstanding(catalogue.vocabulary, { tellingShare, everyday }),
    memory: createConversationMemory(),
  });
}

/** How a desk is put together. */
export interface AssembleOptions {
  /**
   * Where the index of many records is kept from one start to the next, as `search-index`; a path relative to the
   * project. Without it every start builds the index.
   */
  readonly stateDir?: string;
}

/**
 * A desk over a records folder, ready to answer.
 * @throws DeskError `bad-data` naming file, record and field of every fault: faulty data starts nothing
 */
export async function assemble(
  recordsDir: string,
  { stateDir }: AssembleOptions = {},
): Promise<{ desk: Desk; catalogue: Catalogue }> {
  const language = await knowledgeOfLanguage();
  const saved = stateDir === undefined ? undefined : await savedIndexFor(recordsDir, stateDir);
  const kept = await saved?.read();
  if (kept !== undefined) {
    // The records in it were found faultless before it was written.
    const vocabulary = await readVocabularyFolder(foldersOf(recordsDir).vocabulary);
    const none = await loadCatalogue({ read: async () => [] }, vocabulary);
    const byId = new Map(kept.records.map((record) => [record.id, record]));
    const catalogue = { ...none.catalogue, records: kept.records, byId };
    const engine = createMiniSearchEngine(catalogue.vocabulary, language);
    engine.restore(kept);
    return { desk: deskOver(catalogue, engine, language), catalogue };
  }
  const { catalogue, faults } = await loadData(recordsDir);
  if (faults.length > 0)
    throw new DeskError(
      'bad-data',
      `The records need mending before the desk can open:\n${faults.map(faultLine).join('\n')}`,
    );
  const engine = createMiniSearchEngine(catalogue.vocabulary, language);
  engine.replaceAll(catalogue.records);
  await saved?.write(engine.packed());
  return { desk: deskOver(catalogue, engine, language), catalogue };
}

/** Bytes of records from which their index is kept: some 5,000 records. Fewer are indexed as fast as read. */
const SAVED_FROM_BYTES = 5_000_000;

/** Where the index of a records folder is kept; `undefined` for few records, and where a folder cannot be read. */
async function savedIndexFor(recordsDir: string, stateDir: string): Promise<SavedIndex | undefined> {
  const { records, vocabulary } = foldersOf(recordsDir);
  if ((await bytesOfJson(records)) < SAVED_FROM_BYTES) return undefined;
  // Whatever decides what the index holds: the data, and the code that reads it.
  const code = [join(PROJECT, 'src', 'search'), join(PROJECT, 'src', 'domain'), dirname(MINISEARCH)];
  try {
    const fingerprint = await fingerprintOf([records, vocabulary, ...code], ['.json', '.ts', '.js']);
    return savedIndex(resolve(PROJECT, stateDir, 'search-index'), `${process.versions.icu} ${fingerprint}`);
  } catch {
    return undefined;
  }
}
