import { hasHan } from '../domain/fold.ts';
import type { Meaning } from './meaning/word-vectors.ts';
import { englishWord } from './stem.ts';

/**
 * Tells which words say little about a subject: verbs and qualities of everyday speech ("happen", "similar",
 * "拿到"). All forms of a listed English word count; a Chinese word is light when its whole gloss is.
 *
 * @param listed English words, one form each, such as data/meaning/light-words.txt
 */
export function createLightWords(
  listed: readonly string[],
  meaning: Pick<Meaning, 'glossOf'>,
): (word: string) => boolean {
  const stems = new Set(listed.map((word) => englishWord(word).stem));
  const isLight = (word: string) => stems.has(englishWord(word).stem);
  return (word) => {
    if (!hasHan(word)) return isLight(word);
    // What is left of a word after names and dates were taken out of it says nothing by itself.
    if ([...word].length === 1) return true;
    const gloss = meaning.glossOf(word);
    return gloss.length > 0 && gloss.every(isLight);
  };
}
