import { join } from 'node:path';
import { type Facet, VOCABULARY_FILES } from '../domain/vocabulary.ts';
import { readJsonList } from './json-file.ts';
import type { RawItem } from './source.ts';

/** The files of data/vocabulary as read, before validation. */
export interface RawVocabulary {
  readonly terms: ReadonlyArray<RawItem & { readonly facet: Facet }>;
  readonly sources: readonly RawItem[];
  readonly countries: readonly RawItem[];
}

/**
 * Reads the vocabulary: one JSON list a facet, the source documents and the country aliases.
 * @throws DeskError `bad-data` when a file is missing or no JSON list
 */
export async function readVocabularyFolder(folder: string): Promise<RawVocabulary> {
  const list = async (file: string): Promise<RawItem[]> =>
    (await readJsonList(join(folder, file))).map((value, index) => ({ file, index, value }));
  const facets = Object.entries(VOCABULARY_FILES) as [Facet, string][];
  const [sources, countries, ...terms] = await Promise.all([
    list('sources.json'),
    list('countries.json'),
    ...facets.map(async ([facet, file]) => (await list(file)).map((item) => ({ ...item, facet }))),
  ]);
  return { sources, countries, terms: terms.flat() };
}
