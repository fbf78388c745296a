import { hasHan } from '../../domain/fold.ts';
import { Remembered } from '../../domain/remembered.ts';
import { findGloss } from './chinese-glosses.ts';
import { englishForms } from './english-forms.ts';
import { glossVector } from './gloss-vector.ts';
import { DIMENSIONS, type PackedVectors } from './meaning-files.ts';

const LONGEST_ENGLISH = 40;
const LONGEST_CHINESE = 12;
/** The dictionary's longest words here. */
const LONGEST_ENTRY = 4;

/** What a word means, as a direction. */
export interface WordVector {
  /** DIMENSIONS numbers; their scale says nothing. */
  readonly values: Int8Array;
  /** How near its nearest ten words are on average, cosine 0 to 1: high for filler, low for special words. */
  readonly crowding: number;
}

/** Meaning of words of general English and Chinese. */
export interface Meaning {
  /**
   * The vector of a folded English word (as it stands, or of what it is an inflection of) or of a Chinese word (by its
   * English gloss; a word that no dictionary has, by its parts). Undefined for words unknown, names, dates and numbers.
   */
  vectorOf(word: string): WordVector | undefined;
  /** As `vectorOf`, but never by the parts of a word: undefined for a Chinese word that no dictionary has. */
  vectorOfWhole(word: string): WordVector | undefined;
  /** Rank of a folded English word in general English, 0 the most frequent; undefined for names, rare and Chinese words. */
  commonness(word: string): number | undefined;
  /** True for an English word that stands in the list as it is, no ending taken off: a misspelt one does not. */
  isListed(word: string): boolean;
  /** The content words of a Chinese word's English gloss; empty for a word that the dictionary has not, and for English. */
  glossOf(word: string): readonly string[];
}

/**
 * @param words English words, most frequent first
 * @param packed their vectors
 * @param glosses the bytes of `packGlosses`
 */
export function createMeaning(words: readonly string[], packed: PackedVectors, glosses: Buffer): Meaning {
  const ranks = new Map(words.map((word, rank) => [word, rank]));

  const atRank = (rank: number): WordVector | undefined => {
    const values = packed.values.subarray(rank * DIMENSIONS, (rank + 1) * DIMENSIONS);
    const empty = values.every((value) => value === 0);
    return empty ? undefined : { values, crowding: (packed.crowding[rank] ?? 0) / 255 };
  };

  const rankOf = (word: string): number | undefined => {
    if (word.length > LONGEST_ENGLISH) return undefined;
    const own = ranks.get(word);
    if (own !== undefined) return own;
    const form = englishForms(word).find((one) => ranks.has(one));
    return form === undefined ? undefined : ranks.get(form);
  };

  const ofGloss = (english: readonly string[], crowding: number): WordVector | undefined => {
    const parts = english.flatMap((word) => {
      const rank = ranks.get(word);
      return (rank === undefined ? undefined : atRank(rank)) ?? [];
    });
    return parts.length === 0
      ? undefined
      : { values: glossVector(parts.map((part) => part.values)), crowding: crowding / 255 };
  };

  const ofParts = (word: string): WordVector | undefined => {
    const parts = cutByDictionary(glosses, word).flatMap(
      (part) => ofGloss(part.english, part.crowding) ?? [],
    );
    if (parts.length === 0) return undefined;
    return {
      values: glossVector(parts.map((part) => part.values)),
      crowding: parts.reduce((sum, part) => sum + part.crowding, 0) / parts.length,
    };
  };

  const find = (word: string, byParts: boolean): WordVector | undefined => {
    if (!hasHan(word)) {
      const rank = rankOf(word);
      return rank === undefined ? undefined : atRank(rank);
    }
    const characters = [...word].slice(0, LONGEST_CHINESE).join('');
    const whole = findGloss(glosses, characters);
    if (whole) return ofGloss(whole.english, whole.crowding);
    return byParts ? ofParts(characters) : undefined;
  };

  // What a word says is asked by those who look for talk, for a subject and for what is searched, several times each.
  const glossed = new Remembered((word) => findGloss(glosses, word)?.english ?? []);

  return {
    vectorOf: (word) => find(word, true),
    vectorOfWhole: (word) => find(word, false),
    commonness: rankOf,
    isListed: (word) => ranks.has(word),
    glossOf: (word) => (hasHan(word) ? glossed.get(word) : []),
  };
}

/** The longest words of the dictionary that a Chinese word is made of, from its start; single characters say too little. */
function cutByDictionary(glosses: Buffer, word: string) {
  const characters = [...word];
  const found = [];
  let from = 0;
  while (from < characters.length - 1) {
    let length = Math.min(LONGEST_ENTRY, characters.length - from);
    let gloss = findGloss(glosses, characters.slice(from, from + length).join(''));
    while (!gloss && length > 2) {
      length -= 1;
      gloss = findGloss(glosses, characters.slice(from, from + length).join(''));
    }
    if (gloss) found.push(gloss);
    from += gloss ? length : 1;
  }
  return found;
}
