import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeHit } from '../../src/domain/hit.ts';
import type { CooperationRecord } from '../../src/domain/record.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch.ts';
import { describeSearchEngine, type MakeSearchEngine, searchPromises } from '../contracts/search-engine.ts';
import { fixtureRecords } from '../fixtures/records.ts';
import { fixtureVocabulary } from '../fixtures/vocabulary.ts';

describeSearchEngine('MiniSearch', createMiniSearchEngine);

describe('any text at all', () => {
  const engine = createMiniSearchEngine(fixtureVocabulary());
  engine.replaceAll(fixtureRecords);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.string({ unit: 'grapheme', maxLength: 700 }),
    fc
      .array(
        fc.constantFrom('forced', 'labour', 'wagse', '社会保障', '煤', '1,000', 'the', '-', '"', 'min'),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  );

  it('is answered with scores and coverage between 0 and 1, best first, and the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const query = {
          text,
          mentions: [],
          phrases: [],
          excluded: [],
          filters: { concepts: [] },
          order: 'relevance' as const,
          limit: 20,
        };
        const result = engine.search(query);
        const scores = result.hits.map((hit) => hit.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { score, coverage, missing } of result.hits) {
          expect(score > 0 && score <= 1 && coverage > 0 && coverage <= 1).toBe(true);
          expect(missing.length === 0).toBe(coverage > 0.999);
        }
        expect(engine.search(query)).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});

/** An engine that stores as it should and whose answer is whatever `pick` leaves of all records. */
function stub(pick: (records: CooperationRecord[]) => CooperationRecord[]): MakeSearchEngine {
  return (): SearchEngine => {
    const records = new Map<string, CooperationRecord>();
    return {
      get size() {
        return records.size;
      },
      replaceAll(all) {
        records.clear();
        for (const one of all) records.set(one.id, one);
      },
      add: (one) => void records.set(one.id, one),
      remove: (id) => records.delete(id),
      search() {
        const picked = pick([...records.values()]);
        const hits = picked.map(wholeHit);
        return {
          hits,
          total: hits.length,
          unknown: [],
          dropped: 0,
          weight: { words: 1, conditions: 0, telling: 1 },
        };
      },
    };
  };
}

function broken(make: MakeSearchEngine): string[] {
  return searchPromises
    .filter(({ check }) => {
      try {
        check(make);
        return false;
      } catch {
        return true;
      }
    })
    .map(({ sentence }) => sentence);
}

describe('the contract of search engines', () => {
  it('is broken in every promise by an engine that returns everything', () => {
    const kept = searchPromises.map(({ sentence }) => sentence);
    const missed = new Set(broken(stub((records) => records)));
    expect(kept.filter((sentence) => !missed.has(sentence))).toEqual([]);
  });

  it('is broken in every promise by an engine that returns nothing, but for harmless noise', () => {
    const kept = searchPromises.map(({ sentence }) => sentence);
    const missed = new Set(broken(stub(() => [])));
    expect(kept.filter((sentence) => !missed.has(sentence))).toEqual([
      'never throws, whatever was typed, and finds no record by noise',
    ]);
  });
});
