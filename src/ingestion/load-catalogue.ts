import type { Catalogue } from '../domain/catalogue.ts';
import { countryAliasesSchema } from '../domain/countries.ts';
import { RECORD_KIND_IDS } from '../domain/kinds/index.ts';
import { cooperationRecordSchema } from '../domain/record.ts';
import { buildVocabulary, sourceDocumentSchema, termSchema } from '../domain/vocabulary.ts';
import type { RecordSource } from '../sources/source.ts';
import type { RawVocabulary } from '../sources/vocabulary-folder.ts';
import { type DataFault, duplicateFaults, entryName, validateItems } from './fault.ts';
import { referenceFaults, vocabularyFaults } from './references.ts';

/** What loading gave: the catalogue of all entries that are sound, and every fault of the others. */
export interface LoadResult {
  readonly catalogue: Catalogue;
  readonly faults: readonly DataFault[];
}

/**
 * Reads and validates the vocabulary and every record: schema, unique ids, references that resolve.
 * Never stops at the first fault; it is the caller who refuses a catalogue with faults, so that all
 * are seen at once and none disappears silently.
 * @throws DeskError `bad-data` when a file cannot be read or parsed at all
 */
export async function loadCatalogue(source: RecordSource, rawVocabulary: RawVocabulary): Promise<LoadResult> {
  const terms = validateItems(rawVocabulary.terms, termSchema);
  const sources = validateItems(rawVocabulary.sources, sourceDocumentSchema);
  const countries = validateItems(rawVocabulary.countries, countryAliasesSchema.element);
  const facetOf = new Map(rawVocabulary.terms.map((item) => [`${item.file}#${item.index}`, item.facet]));
  const vocabulary = buildVocabulary(
    terms.valid.flatMap(({ item, value }) => {
      const facet = facetOf.get(`${item.file}#${item.index}`);
      return facet === undefined ? [] : [{ ...value, facet }];
    }),
    sources.valid.map(({ value }) => value),
    countries.valid.map(({ value }) => value),
  );

  const items = await source.read();
  const records = validateItems(items, cooperationRecordSchema);
  const byId = new Map(records.valid.map(({ value }) => [value.id, value]));
  // A record that is faulty itself still is there to be referred to: one fault, one line.
  const ids = new Set(items.map(entryName));
  const unnamedKinds = RECORD_KIND_IDS.filter((kind) => vocabulary.term('kind', kind) === undefined);
  return {
    catalogue: { records: [...byId.values()], byId, vocabulary },
    faults: [
      ...terms.faults,
      ...sources.faults,
      ...countries.faults,
      ...[...new Set(terms.valid.map(({ item }) => item.file))].flatMap((file) =>
        duplicateFaults(terms.valid.filter(({ item }) => item.file === file)),
      ),
      ...vocabularyFaults(vocabulary),
      ...unnamedKinds.map((kind) => ({
        file: 'kinds.json',
        entry: kind,
        field: '',
        message: 'is a kind of record without a name: add it',
      })),
      ...records.faults,
      ...duplicateFaults(records.valid),
      ...records.valid.flatMap(({ item, value }) => referenceFaults(item.file, value, vocabulary, ids)),
    ],
  };
}
