import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/domain/question.ts';
import type { SearchQuery } from '../../src/search/engine.ts';
import { SEARCH_LIMITS } from '../../src/search/limits.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch.ts';
import { randomNumbers } from '../bench/scale/random-numbers.ts';
import { on, record } from '../fixtures/records.ts';
import { fixtureVocabulary } from '../fixtures/vocabulary.ts';

const COUNT = 5_200;
const WORDS = ['wages', 'mines', 'seminar', 'union', 'safety', 'school', 'harbour', 'pension'];

/** More records than are put in order with all that is known of them, all of which hold "labour". */
const random = randomNumbers(7);
const records = Array.from({ length: COUNT }, (_, at) => {
  const words = Array.from(
    { length: 1 + Math.floor(random() * 12) },
    () => WORDS[Math.floor(random() * WORDS.length)],
  );
  const amount = 1 + Math.floor(random() * 1_000_000);
  return record({
    id: `record-${at}`,
    summary: { en: `labour ${words.join(' ')}`, zh: '劳动。' },
    dates:
      random() < 0.1
        ? {}
        : { published: on(`${1990 + Math.floor(random() * 30)}-0${1 + Math.floor(random() * 9)}-15`) },
    money: random() < 0.5 ? [] : [{ amount, currency: 'USD', for: { en: 'work', zh: '工作' } }],
  });
});
const engine = createMiniSearchEngine(fixtureVocabulary());
engine.replaceAll(records);

function search(asked: Partial<SearchQuery>) {
  return engine.search({
    text: 'labour wages mines',
    mentions: [],
    phrases: [],
    excluded: [],
    filters: { concepts: [] },
    order: 'relevance',
    limit: 50,
    ...asked,
  });
}

const ids = (asked: Partial<SearchQuery>) => search(asked).hits.map((hit) => hit.record.id);

describe('a search over many records', () => {
  const orders: Order[] = ['relevance', 'newest', 'oldest', 'largest', 'smallest'];

  it.each(orders)('finds the same first ones as if all were put in order: by %s', (order) => {
    for (const asked of [{ minShare: 0 }, { text: '' }, { text: 'labour' }, { minShare: 0.2 }]) {
      const all = ids({ order, ...asked, limit: COUNT });
      expect(all.length).toBeGreaterThan(SEARCH_LIMITS.rankedRecords);
      expect(ids({ order, ...asked })).toEqual(all.slice(0, 50));
      expect(ids({ order, ...asked, offset: 30, limit: 20 })).toEqual(all.slice(30, 50));
    }
  });

  it('counts all that fit', () => {
    expect(search({ text: 'labour' }).total).toBe(COUNT);
    expect(search({ text: '' }).total).toBe(COUNT);
    const dated = records.filter(({ dates }) => dates.published !== undefined).length;
    expect(search({ filters: { concepts: [], dates: { words: 'ever', from: '1900-01-01' } } }).total).toBe(
      dated,
    );
  });

  it('takes a record that is added later, and lets go of one that is removed', () => {
    engine.add(record({ id: 'late', summary: { en: 'Ergonomics of harbours.', zh: '平常。' } }));
    expect(ids({ text: 'ergonomics' })).toEqual(['late']);
    expect(engine.remove('late')).toBe(true);
    expect(ids({ text: 'ergonomics' })).toEqual([]);
    expect(search({ text: 'labour' }).total).toBe(COUNT);
  });

  it('reads only so many of them for a phrase', () => {
    expect(search({ text: '', phrases: ['labour'] }).total).toBe(SEARCH_LIMITS.readRecords);
  });
});
