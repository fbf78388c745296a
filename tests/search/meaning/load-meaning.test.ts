import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/domain/errors.ts';
import { loadMeaning } from '../../../src/search/meaning/load-meaning.ts';
import { MEANING_FILES } from '../../../src/search/meaning/meaning-files.ts';
import { tinyMeaning, USUAL } from './tiny-meaning.ts';

const ENGLISH = [
  { word: 'the', direction: [1, 1, 1] },
  { word: 'march', direction: [] },
  { word: 'nurse', direction: [100, 20] },
  { word: 'doctor', direction: [100, 0, 20] },
];
const CHINESE = [
  { word: '护士', crowding: USUAL, english: ['nurse'] },
  { word: '医护', crowding: USUAL, english: ['doctor', 'nurse'] },
  { word: '三月', crowding: 0, english: [] },
];

function failure(folder: string): DeskError {
  try {
    loadMeaning(folder);
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('should have failed with a DeskError');
}

describe('a meaning folder', () => {
  it('gives a word its vector, and an inflection that of its base', () => {
    const meaning = loadMeaning(tinyMeaning(ENGLISH));
    expect([...(meaning.vectorOf('nurse')?.values.slice(0, 3) ?? [])]).toEqual([100, 20, 0]);
    expect(meaning.vectorOf('nurses')).toEqual(meaning.vectorOf('nurse'));
    expect(meaning.vectorOf('nursed')).toEqual(meaning.vectorOf('nurse'));
    expect(meaning.vectorOf('gardener')).toBeUndefined();
  });

  it('finds every Chinese word of its dictionary, and none that is not there', () => {
    const words = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7, 0x5de5));
    const meaning = loadMeaning(
      tinyMeaning(
        ENGLISH,
        words.map((word) => ({ word, crowding: USUAL, english: ['nurse'] })),
      ),
    );
    expect(words.filter((word) => !meaning.vectorOfWhole(word))).toEqual([]);
    expect(words.filter((word) => meaning.vectorOfWhole(`${word}工`))).toEqual([]);
    expect(meaning.vectorOfWhole('一')).toBeUndefined();
    expect(meaning.vectorOfWhole('龥工')).toBeUndefined();
  });

  it('takes a Chinese word that is in no dictionary apart, unless it must be whole', () => {
    const meaning = loadMeaning(tinyMeaning(ENGLISH, CHINESE));
    expect(meaning.vectorOf('女护士们')?.values).toEqual(meaning.vectorOf('护士')?.values);
    expect(meaning.vectorOfWhole('女护士们')).toBeUndefined();
  });

  it('gives names, dates and numbers a rank at most, and no vector', () => {
    const meaning = loadMeaning(tinyMeaning(ENGLISH, CHINESE));
    expect(meaning.vectorOf('march')).toBeUndefined();
    expect(meaning.commonness('march')).toBe(1);
    expect(meaning.vectorOf('三月')).toBeUndefined();
  });

  it('knows how common a word is in general English', () => {
    const meaning = loadMeaning(tinyMeaning(ENGLISH, CHINESE));
    expect(meaning.commonness('the')).toBe(0);
    expect(meaning.commonness('doctors')).toBe(3);
    expect(meaning.commonness('gardener')).toBeUndefined();
    expect(meaning.commonness('护士')).toBeUndefined();
    expect(meaning.commonness('constructor')).toBeUndefined();
  });

  it('does not trip over what people can type', () => {
    const meaning = loadMeaning(tinyMeaning(ENGLISH, CHINESE));
    for (const text of [
      '',
      ' ',
      '\n',
      '\t',
      '护\n士',
      '护士\t',
      '𠮷𠮷',
      '医'.repeat(10_000),
      's'.repeat(10_000),
    ])
      expect(meaning.vectorOfWhole(text)).toBeUndefined();
  });

  it.each(Object.values(MEANING_FILES))('says which file is missing: %s', (file) => {
    const folder = tinyMeaning(ENGLISH, CHINESE);
    rmSync(join(folder, file));
    expect(failure(folder)).toMatchObject({ code: 'bad-data' });
    expect(failure(folder).message).toContain(file);
    expect(failure(folder).message).toContain('build:meaning');
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', (bytes: Buffer) => Buffer.concat([Buffer.from('ANOTHER1'), bytes.subarray(8)])],
    ['longer than it says', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
  ])('refuses vectors that are %s', (_, damage) => {
    const folder = tinyMeaning(ENGLISH, CHINESE);
    const file = join(folder, MEANING_FILES.vectors);
    writeFileSync(file, damage(readFileSync(file)));
    expect(failure(folder).message).toMatch(/english\.bin is damaged/);
  });

  it('refuses words that do not go with the vectors', () => {
    const folder = tinyMeaning(ENGLISH, CHINESE);
    writeFileSync(join(folder, MEANING_FILES.words), 'the\nmarch\n');
    expect(failure(folder).message).toMatch(/english\.txt is damaged/);
  });

  it.each([
    ['not compressed', Buffer.from('\n护士\t1\tnurse\n')],
    ['without lines', brotliCompressSync(Buffer.from('护士'))],
  ])('refuses glosses that are %s', (_, bytes) => {
    const folder = tinyMeaning(ENGLISH, CHINESE);
    writeFileSync(join(folder, MEANING_FILES.glosses), bytes);
    expect(failure(folder).message).toMatch(/chinese\.txt\.br is damaged/);
  });
});
