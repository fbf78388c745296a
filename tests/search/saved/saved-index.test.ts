import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CooperationRecord } from '../../../src/domain/record.ts';
import type { SearchEngine, SearchQuery } from '../../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../../src/search/minisearch.ts';
import { fromSections, toSections } from '../../../src/search/saved/saved-collection.ts';
import { savedIndex } from '../../../src/search/saved/saved-index.ts';
import { describeSearchEngine } from '../../contracts/search-engine.ts';
import { fixtureRecords, record } from '../../fixtures/records.ts';
import { fixtureVocabulary } from '../../fixtures/vocabulary.ts';

/** An engine that holds what it is given only after it went through the bytes of a file. */
describeSearchEngine('MiniSearch restored from what was saved', (vocabulary): SearchEngine => {
  const engine = createMiniSearchEngine(vocabulary);
  const replaceAll = (records: Iterable<CooperationRecord>) => {
    const built = createMiniSearchEngine(vocabulary);
    built.replaceAll(records);
    engine.restore(fromSections(toSections(built.packed())));
  };
  return {
    ...engine,
    replaceAll,
    get size() {
      return engine.size;
    },
  };
});

describe('a saved index', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-index-'));
    file = join(folder, 'deeper', 'search-index');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const query = (text: string): SearchQuery => ({
    text,
    mentions: [],
    phrases: [],
    excluded: [],
    filters: { concepts: [] },
    order: 'relevance',
    limit: 10,
  });

  async function written(fingerprint = 'today') {
    const engine = createMiniSearchEngine(fixtureVocabulary());
    engine.replaceAll(fixtureRecords);
    expect(await savedIndex(file, fingerprint).write(engine.packed())).toBe(true);
    return engine;
  }

  it('gives the same results as the index it was written from', async () => {
    const engine = await written();
    const kept = await savedIndex(file, 'today').read();
    const restored = createMiniSearchEngine(fixtureVocabulary());
    if (kept) restored.restore(kept);
    for (const text of ['forced labour', '社会保障', 'wagse', '煤', 'the'])
      expect(restored.search(query(text))).toEqual(engine.search(query(text)));
    expect(restored.search(query('forced labour')).total).toBeGreaterThan(0);
  });

  it('keeps its records apart when one has gone before it was written', async () => {
    const engine = createMiniSearchEngine(fixtureVocabulary());
    engine.replaceAll([record({ id: 'gone' }), ...fixtureRecords]);
    engine.remove('gone');
    await savedIndex(file, 'today').write(engine.packed());
    const kept = await savedIndex(file, 'today').read();
    const restored = createMiniSearchEngine(fixtureVocabulary());
    if (kept) restored.restore(kept);
    expect(restored.search(query('forced labour'))).toEqual(engine.search(query('forced labour')));
    expect(restored.size).toBe(fixtureRecords.length);
  });

  it('is not read for another state of the records', async () => {
    await written('yesterday');
    expect(await savedIndex(file, 'today').read()).toBeUndefined();
  });

  it('is not read when it is missing, empty or of another kind', async () => {
    expect(await savedIndex(file, 'today').read()).toBeUndefined();
    await written();
    for (const foreign of ['', '{}', 'SECTIONS', 'x'.repeat(500)]) {
      await writeFile(file, foreign);
      expect(await savedIndex(file, 'today').read()).toBeUndefined();
    }
  });

  it('is not read when any part of it is cut off or changed', async () => {
    await written();
    const whole = await readFile(file);
    for (const share of [0.001, 0.01, 0.1, 0.5, 0.9, 0.999]) {
      const at = Math.floor(whole.length * share);
      await writeFile(file, whole.subarray(0, at));
      expect(await savedIndex(file, 'today').read()).toBeUndefined();
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await writeFile(file, changed);
      expect(await savedIndex(file, 'today').read()).toBeUndefined();
    }
  });

  it('replaces an older one and leaves nothing else behind', async () => {
    await written('yesterday');
    await written('today');
    expect(await savedIndex(file, 'today').read()).toBeDefined();
    expect(await readdir(join(folder, 'deeper'))).toEqual(['search-index']);
  });

  it('tells, and does not throw, where it cannot be written', async () => {
    const engine = await written();
    const below = savedIndex(join(file, 'search-index'), 'today');
    expect(await below.write(engine.packed())).toBe(false);
  });
});
