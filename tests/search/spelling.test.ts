import { describe, expect, it } from 'vitest';
import { commonSpelling } from '../../src/domain/common-spelling.ts';
import { englishWord } from '../../src/search/text/stem.ts';

const alike = [
  ['organisation', 'organization'],
  ['organised', 'organized'],
  ['organising', 'organizing'],
  ['organiser', 'organizer'],
  ['mechanisations', 'mechanizations'],
  ['analyse', 'analyze'],
  ['labour', 'labor'],
  ['labourers', 'laborers'],
  ['neighbouring', 'neighboring'],
  ['behavioural', 'behavioral'],
  ['harbours', 'harbors'],
  ['endeavour', 'endeavor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['kilometre', 'kilometer'],
  ['dialogue', 'dialog'],
  ['catalogues', 'catalogs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['travelled', 'traveled'],
  ['counselling', 'counseling'],
  ['marvellous', 'marvelous'],
  ['fulfil', 'fulfill'],
  ['enrolment', 'enrollment'],
  ['skilful', 'skillful'],
  ['ageing', 'aging'],
  ['practise', 'practice'],
  ['judgement', 'judgment'],
] as const;

const apart = [
  ['four', 'for'],
  ['hour', 'hor'],
  ['tour', 'tor'],
  ['your', 'yor'],
  ['flour', 'flor'],
  ['pour', 'por'],
  ['contour', 'contor'],
  ['rogue', 'rog'],
  ['league', 'leag'],
  ['there', 'theer'],
  ['acre', 'acer'],
  ['fence', 'fense'],
  ['called', 'caled'],
  ['filling', 'filing'],
  ['billed', 'biled'],
  ['cheque', 'check'],
  ['storey', 'story'],
  ['organisation', 'organ'],
  ['size', 'site'],
] as const;

describe('common spelling', () => {
  it.each(alike)('takes "%s" and "%s" for one word', (british, american) => {
    expect(commonSpelling(british)).toBe(commonSpelling(american));
  });

  it.each(apart)('keeps "%s" and "%s" apart, stemmed too', (one, other) => {
    expect(commonSpelling(one)).not.toBe(commonSpelling(other));
    expect(englishWord(one).stem).not.toBe(englishWord(other).stem);
  });

  it('leaves words without a second spelling as they are', () => {
    for (const word of ['four', 'hour', 'source', 'course', 'enterprise', 'training', 'concern', 'pretend'])
      expect(commonSpelling(word)).toBe(word);
  });
});

describe('stemming', () => {
  it('takes no ending for one within a word: disability and disabilities are one', () => {
    expect(englishWord('disability').stem).toBe(englishWord('disabilities').stem);
    expect(englishWord('disable').stem).toBe(englishWord('disabled').stem);
  });

  it('brings the forms of a word together, in both spellings', () => {
    const stems = ['organisation', 'organizations', 'organised', 'organizing', 'organisational'].map(
      (word) => englishWord(word).stem,
    );
    expect(new Set(stems).size).toBe(1);
  });

  it.each([
    ['modernising', 'modern'],
    ['specialization', 'special'],
    ['statisticians', 'statistics'],
    ['suppliers', 'supply'],
    ['internationally', 'international'],
    ['universities', 'university'],
    ['universally', 'universal'],
  ])('takes “%s” and “%s” for one family', (one, other) =>
    expect(englishWord(one).stem).toBe(englishWord(other).stem),
  );

  it.each([
    ['employers', 'employees'],
    ['organise', 'organ'],
    ['interns', 'international'],
    ['interned', 'internal'],
    ['university', 'universal'],
    ['authors', 'authorities'],
    ['emergency', 'emerging'],
    ['pier', 'pie'],
  ])('keeps “%s” and “%s” apart', (one, other) =>
    expect(englishWord(one).stem).not.toBe(englishWord(other).stem),
  );

  it('leaves an ending that belongs to its word', () =>
    expect(englishWord('supervise').stem).toBe(englishWord('supervision').stem));

  it('leaves words with digits and of other scripts alone', () => {
    expect(englishWord('covid19s').stem).toBe('covid19s');
    expect(englishWord('работы').stem).toBe('работы');
  });

  it('gives the same stem when its memory was filled up and emptied', () => {
    const before = englishWord('cooperations');
    for (let index = 0; index < 60_000; index++) englishWord(`w${index}`);
    expect(englishWord('cooperations')).toEqual(before);
  });
});
