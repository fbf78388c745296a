import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../../src/search/meaning/load-meaning.ts';
import { createNeighbours, type NeighbourOptions } from '../../../src/search/meaning/neighbours.ts';
import { tinyMeaning, USUAL } from './tiny-meaning.ts';

const ENGLISH = [
  { word: 'anything', direction: [100, 10] },
  { word: 'nurse', direction: [100, 20] },
  { word: 'nurses', direction: [100, 30] },
  { word: 'doctor', direction: [100, 0, 60] },
  { word: 'bridge', direction: [0, 0, 0, 100] },
  { word: 'people', direction: [100, 20], crowding: 255 },
  { word: 'midwife', direction: [100, 25] },
  { word: 'march', direction: [] },
];
const CHINESE = [
  { word: '护士', crowding: USUAL, english: ['nurse'] },
  { word: '助产士', crowding: USUAL, english: ['midwife'] },
  { word: '三月', crowding: 0, english: [] },
];

function neighbours(words: readonly string[], options: NeighbourOptions = {}) {
  const held = words.map((word) => ({ word, term: word === 'nurses' ? 'nurse' : word }));
  return createNeighbours(loadMeaning(tinyMeaning(ENGLISH, CHINESE)), held, { commonest: 1, ...options });
}

const terms = (found: ReadonlyArray<{ term: string }>) => found.map(({ term }) => term);

describe('the neighbours of a word', () => {
  it('are words of the records, the nearest first, and nothing far away', () => {
    const found = neighbours(['bridge', 'doctor', 'nurse'])('midwife');
    expect(terms(found)).toEqual(['nurse', 'doctor']);
    expect(found[0]?.similarity).toBeGreaterThan(found[1]?.similarity ?? 1);
    expect(found.every(({ similarity }) => similarity >= 0.45 && similarity <= 1)).toBe(true);
  });

  it('name a term once, however many of its inflections the records hold', () => {
    expect(terms(neighbours(['nurse', 'nurses'])('midwife'))).toEqual(['nurse']);
  });

  it('do not include the word itself', () => {
    expect(neighbours(['midwife'])('midwife')).toEqual([]);
  });

  it('rank words that are near to everything behind words of the subject', () => {
    expect(terms(neighbours(['people', 'nurses'])('midwife'))).toEqual(['nurse', 'people']);
  });

  it('are found across languages, those of the same language first', () => {
    expect(terms(neighbours(['护士', 'nurse'])('midwife'))).toEqual(['nurse', '护士']);
    expect(terms(neighbours(['护士', 'nurse'])('助产士'))).toEqual(['护士', 'nurse']);
  });

  it('are none for words unknown, very common, and for dates, which are neighbours of nothing either', () => {
    const near = neighbours(['nurse', 'march', '三月', '护士长']);
    for (const word of ['xylophone', 'anything', 'march', '三月', '𠮷𠮷', '']) expect(near(word)).toEqual([]);
    expect(terms(near('midwife'))).toEqual(['nurse']);
  });

  it('are as many and as near as was asked', () => {
    const held = ['nurse', 'doctor', 'people'];
    expect(neighbours(held, { most: 1 })('midwife')).toHaveLength(1);
    expect(terms(neighbours(held, { atLeast: 0.95 })('midwife'))).toEqual(['nurse']);
    expect(neighbours([])('midwife')).toEqual([]);
  });

  it('stay the same when asked again, also after many other words', () => {
    const near = neighbours(['nurse', 'doctor'], { cached: 2 });
    const first = near('midwife');
    expect(near('midwife')).toBe(first);
    for (const word of ['nurse', 'doctor', 'people']) near(word);
    expect(near('midwife')).not.toBe(first);
    expect(near('midwife')).toEqual(first);
  });
});
