import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fold } from '../../src/domain/fold.ts';

describe('cleaning', () => {
  it('I7: takes out NUL, lone surrogates, right-to-left overrides and zero-width characters', () => {
    expect(clean('a\u0000b\u202E\u200Bc \uD800d')).toBe('abc d');
  });

  it('I6: leaves at most two combining marks on a letter', () => {
    expect(clean(`z${'\u0335'.repeat(2000)}a`).length).toBeLessThanOrEqual(4);
  });

  it('makes one space of any white space', () => {
    expect(clean(' a\n\t b\u3000c ')).toBe('a b c');
  });

  it('keeps what people write: Chinese, accents, emoji', () => {
    expect(clean('社会保障 Guterrés 👍')).toBe('社会保障 Guterrés 👍');
  });
});

describe('folding', () => {
  it('I8: makes NFC, NFD, full-width, ligatures, İ, ı and ß the same as plain letters', () => {
    expect(fold('Café')).toBe(fold('Cafe\u0301'));
    expect(fold('ＩＬＯ')).toBe('ilo');
    expect(fold('oﬃce')).toBe('office');
    expect(fold('İstanbul')).toBe('istanbul');
    expect(fold('ıstanbul')).toBe('istanbul');
    expect(fold('Straße')).toBe('strasse');
  });

  it('I9: writes traditional Chinese in simplified script', () => {
    expect(fold('社會保障 勞動監察')).toBe('社会保障 劳动监察');
  });

  it('gives the same when folded twice', () => {
    for (const odd of ['\u1fc1', '\u85b4', 'ﷺ']) expect(fold(fold(odd))).toBe(fold(odd));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('makes the same of plain text by itself and beside what needs normalising', () => {
    const plain = fc.string({ unit: fc.constantFrom(...' -_Aaz09\'"()\u4E00社會保障葉\u9FFF') });
    fc.assert(fc.property(plain, (text) => fold(`${text}é１`) === fold(`${text}e1`)));
    fc.assert(fc.property(plain, (text) => clean(`${text}é`) === clean(`${text}e`).replace(/e$/, 'é')));
  });

  it('never throws, whatever the code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof fold(text) === 'string'));
  });
});
