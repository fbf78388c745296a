import { fold, hasHan } from '../../domain/fold.ts';
import { SEARCH_LIMITS } from '../limits.ts';
import { pairsOf } from './chinese.ts';
import { plainNumbers } from './numbers.ts';
import { englishWord } from './stem.ts';

const STRETCH = /\p{Script=Han}+|\d+\.\d+(?![\p{L}\p{N}])|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

/** A stretch of Chinese characters, or one word of any other script, folded. */
export interface Stretch {
  readonly text: string;
  readonly han: boolean;
}

/**
 * Cuts a text into words and stretches of Chinese, folded: possessives off, `U.S.` as `us`, numbers in plain digits,
 * nothing longer than 64 characters but stretches of Chinese.
 *
 * @example stretchesOf("The ILO's 1 million") // texts 'the', 'ilo', '1000000'
 */
export function stretchesOf(text: string): Stretch[] {
  const folded = fold(text);
  const plain = TO_BE_WRITTEN_PLAINLY.test(folded) ? inPlainWriting(folded) : folded;
  return (plain.match(STRETCH) ?? []).map((found) => {
    // Nothing before the CJK radicals is Han: most words need no look at their script.
    const han = found.charCodeAt(0) >= 0x2e80 && hasHan(found);
    return { text: han ? found : found.slice(0, SEARCH_LIMITS.wordCharacters), han };
  });
}

/** What has none of these, as most words of a question do, stays as it is. */
const TO_BE_WRITTEN_PLAINLY = /[\d'.-]|per cent/;

function inPlainWriting(folded: string): string {
  return plainNumbers(folded)
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[a-z])'(?=[a-z])/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:[a-z]\.){1,8}[a-z](?![\p{L}\p{N}])/gu, (letters) =>
      letters.replaceAll('.', ''),
    )
    .replace(/(?<![a-z])co-(?=op|ord)/g, 'co')
    .replace(/(?<![a-z])e-(?=mail)/g, 'e')
    .replace(/(?<![a-z])per cent(?![a-z])/g, 'percent')
    .replace(/(?<=\d) ?%/g, ' percent');
}

/** What a text becomes in the index. */
export interface IndexedWords {
  /** Index terms in the order of the text: stems, numbers, Chinese characters and pairs. */
  readonly terms: string[];
  /** Words of letters only, with their endings in common spelling. */
  readonly spelt: string[];
}

/** The index terms of a field of a record, of which at most 20,000 characters are read. */
export function indexedWords(text: string): IndexedWords {
  const terms: string[] = [];
  const spelt: string[] = [];
  for (const stretch of stretchesOf(text.slice(0, SEARCH_LIMITS.fieldCharacters))) {
    if (stretch.han) terms.push(...pairsOf(stretch.text));
    else {
      const word = englishWord(stretch.text);
      terms.push(word.stem);
      if (/^\p{L}+$/u.test(word.spelt)) spelt.push(word.spelt);
    }
  }
  return { terms, spelt };
}
