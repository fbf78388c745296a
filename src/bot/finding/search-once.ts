import type { SearchEngine, SearchResult } from '../../search/engine.ts';

/**
 * An engine that runs each search once, for the work on one answer: what is tried when nothing fits repeats the
 * searches for what stayed the same. To be used while the records do not change.
 */
export function searchOnce(engine: SearchEngine): SearchEngine {
  const known = new Map<string, SearchResult>();
  return {
    get size() {
      return engine.size;
    },
    replaceAll: (records) => engine.replaceAll(records),
    add: (record) => engine.add(record),
    remove: (id) => engine.remove(id),
    search(query) {
      const key = JSON.stringify(query);
      const result = known.get(key) ?? engine.search(query);
      known.set(key, result);
      return result;
    },
  };
}
