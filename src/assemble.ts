import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createConversationMemory } from './bot/conversation/memory.ts';
import { createDesk, type Desk } from './bot/desk.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { DeskError } from './domain/errors.ts';
import { faultLine } from './ingestion/fault.ts';
import { type LoadResult, loadCatalogue } from './ingestion/load-catalogue.ts';
import { createLightWords, createTellingShare } from './search/light-words.ts';
import { loadMeaning } from './search/meaning/load-meaning.ts';
import { createMiniSearchEngine } from './search/minisearch.ts';
import { jsonFolder } from './sources/json-folder.ts';
import { readVocabularyFolder } from './sources/vocabulary-folder.ts';
import { createUnderstanding } from './understanding/understand.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const MEANING = join(PROJECT, 'data', 'meaning');

/**
 * Loads and validates the records folder with its vocabulary (the folder `vocabulary` beside it, else the
 * project's own).
 * @throws DeskError `bad-data` when a file cannot be read or parsed
 */
export async function loadData(recordsDir: string): Promise<LoadResult> {
  const records = resolve(PROJECT, recordsDir);
  const beside = join(dirname(records), 'vocabulary');
  const vocabulary = existsSync(beside) ? beside : join(PROJECT, 'data', 'vocabulary');
  return loadCatalogue(jsonFolder(records), await readVocabularyFolder(vocabulary));
}

/** Puts a desk over a catalogue: which search engine and which reader of questions it has is decided here. */
export function assembleDesk(catalogue: Catalogue, lightWords: readonly string[]): Desk {
  const meaning = loadMeaning(MEANING);
  const isLight = createLightWords(lightWords, meaning);
  const engine = createMiniSearchEngine(catalogue.vocabulary, { isLight, meaning });
  engine.replaceAll(catalogue.records);
  return createDesk({
    catalogue,
    engine,
    understand: createUnderstanding(catalogue.vocabulary, {
      tellingShare: createTellingShare(meaning, isLight),
    }),
    memory: createConversationMemory(),
  });
}

/**
 * A desk over a records folder, ready to answer.
 * @throws DeskError `bad-data` naming file, record and field of every fault: faulty data starts nothing
 */
export async function assemble(recordsDir: string): Promise<{ desk: Desk; catalogue: Catalogue }> {
  const { catalogue, faults } = await loadData(recordsDir);
  if (faults.length > 0)
    throw new DeskError(
      'bad-data',
      `The records need mending before the desk can open:\n${faults.map(faultLine).join('\n')}`,
    );
  const lightWords = (await readFile(join(MEANING, 'light-words.txt'), 'utf8')).trim().split('\n');
  return { desk: assembleDesk(catalogue, lightWords), catalogue };
}
