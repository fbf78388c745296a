import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../../src/search/meaning/load-meaning.ts';
import { createNeighbours } from '../../../src/search/meaning/neighbours.ts';

const folder = resolve(import.meta.dirname, '../../../data/meaning');
const meaning = loadMeaning(folder);
const held = (words: string) => words.split(' ').map((word) => ({ word, term: word }));
const near = createNeighbours(
  meaning,
  held(
    'disabled bargaining migrant transport mineral law apprenticeship wage banana violin 残疾 工资 谈判 学徒 香蕉 工人 march april china japan 四月 中国 星期一',
  ),
);
const nearest = (word: string) => near(word)[0]?.term;

describe('the meaning that ships', () => {
  it.each([
    ['wheelchairs', 'disabled'],
    ['haggling', 'bargaining'],
    ['cargo', 'transport'],
    ['cobalt', 'mineral'],
    ['statute', 'law'],
    ['apprentices', 'apprenticeship'],
    ['残障', '残疾'],
    ['徒弟', '学徒'],
    ['薪水', '工资'],
    ['钟点工', '工人'],
  ])('takes %s for %s', (word, term) => {
    expect(nearest(word)).toBe(term);
  });

  it('crosses languages both ways', () => {
    expect(near('handicapped').map(({ term }) => term)).toContain('残疾');
    expect(near('残障').map(({ term }) => term)).toContain('disabled');
  });

  it.each([
    'may',
    'february',
    'monday',
    'korea',
    'chinese',
    'seven',
    'northern',
    '三月',
    '日本',
    '日内瓦',
    '星期二',
    'anything',
    'qwerty',
    'lithography1',
  ])('lets nothing stand for %s', (word) => {
    expect(near(word)).toEqual([]);
  });

  it('does not take a subject for one that has nothing to do with it', () => {
    for (const word of ['wheelchairs', 'haggling', 'cobalt', '残障', '薪水'])
      expect(near(word).map(({ term }) => term)).not.toEqual(expect.arrayContaining(['banana']));
    expect(near('guitar').map(({ term }) => term)).toEqual(['violin']);
  });

  it('tells filler from rare words', () => {
    expect(meaning.commonness('anything')).toBeLessThan(2_000);
    expect(meaning.commonness('wheelchairs')).toBeGreaterThan(10_000);
  });

  it('has words of lower-case letters only, each once', () => {
    const words = readFileSync(resolve(folder, 'english.txt'), 'latin1').trimEnd().split('\n');
    expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
