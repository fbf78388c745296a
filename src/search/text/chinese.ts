import { segmentsOf } from '../../domain/chinese-words.ts';
import { isStopWord } from './stop-words.ts';

/** Intl.Segmenter takes time that grows with the square of the text: never give it more at once. */
const SEGMENTED_CHARACTERS = 512;

/**
 * What is indexed of a stretch of Chinese characters: each pair of neighbours, so that a word is found wherever it
 * stands, however a dictionary would have cut the sentence. A character that stands alone is indexed itself.
 *
 * @example pairsOf('社会保障') // ['社会', '会保', '保障']
 */
export function pairsOf(stretch: string): string[] {
  const characters = [...stretch];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The words of a stretch of Chinese characters as the segmenter of ICU cuts them, but a single character that says
 * something joins its neighbour: alone it would be found nearly everywhere.
 *
 * @example chineseWords('农民工的培训') // ['农民工', '的', '培训']
 */
export function chineseWords(stretch: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < stretch.length; start += SEGMENTED_CHARACTERS)
    for (const { segment } of segmentsOf(stretch.slice(start, start + SEGMENTED_CHARACTERS))) {
      const before = words.at(-1);
      const joins = before !== undefined && !isStopWord(before) && !isStopWord(segment);
      if (joins && (isSingle(segment) || isSingle(before))) words[words.length - 1] = before + segment;
      else words.push(segment);
    }
  return words;
}

/** True for a word of one character. */
export function isSingle(word: string): boolean {
  return [...word].length === 1;
}

/**
 * The fewest pairs that cover a word, to look it up with: every second pair, and the last.
 *
 * @example coverOf('农民工') // ['农民', '民工']
 * @example coverOf('社会保障') // ['社会', '保障']
 */
export function coverOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  const pairs: string[] = [];
  for (let index = 0; index < characters.length; index += 2) {
    const start = Math.min(index, characters.length - 2);
    pairs.push(`${characters[start]}${characters[start + 1]}`);
  }
  return [...new Set(pairs)];
}
