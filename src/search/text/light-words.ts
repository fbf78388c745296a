import { hasHan } from '../../domain/fold.ts';
import type { Meaning } from '../meaning/word-vectors.ts';
import type { EverydayChinese } from './everyday-chinese.ts';
import { englishWord } from './stem.ts';

/**
 * Tells which words say little about a subject: verbs and qualities of everyday speech ("happen", "similar",
 * "拿到"). All forms of a listed English word count; a Chinese word is light when its whole gloss is.
 *
 * @param listed English words, one form each, such as data/meaning/light-words.txt
 * @param everyday knows more Chinese words that are light
 */
export function createLightWords(
  listed: readonly string[],
  meaning: Pick<Meaning, 'glossOf'>,
  everyday?: Pick<EverydayChinese, 'isLight'>,
): (word: string) => boolean {
  const stems = new Set(listed.map((word) => englishWord(word).stem));
  const isLight = (word: string) => stems.has(englishWord(word).stem);
  return (word) => {
    if (!hasHan(word)) return isLight(word);
    // What is left of a word after names and dates were taken out of it says nothing by itself.
    if ([...word].length === 1) return true;
    if (everyday?.isLight(word) === true) return true;
    const gloss = meaning.glossOf(word);
    return gloss.length > 0 && gloss.every(isLight);
  };
}

/** The hundred most frequent words of English say nothing by themselves, from the three thousandth on they say all they can. */
const MOST_FREQUENT = 100;
const TELLING_FROM = 3_000;
const LEAST = 0.25;
const MOST_OF_LIGHT = 0.35;
/** What a light Chinese word says: many are what is left of a verb or of a way of asking. */
const CHINESE_LIGHT = 0.25;

/**
 * How much a word says about a subject by itself, up to 1: an English one from 0.25 for those that stand in any text,
 * by how frequent it is in general English; a Chinese one all it can unless it is light, as do words nobody knows.
 */
export function createTellingShare(
  meaning: Pick<Meaning, 'commonness'>,
  isLight: (word: string) => boolean,
): (word: string) => number {
  return (word) => {
    if (hasHan(word)) return isLight(word) ? CHINESE_LIGHT : 1;
    const rank = meaning.commonness(word);
    if (rank === undefined) return 1;
    const share = Math.log(Math.max(1, rank) / MOST_FREQUENT) / Math.log(TELLING_FROM / MOST_FREQUENT);
    // Of the most frequent words it is all one whether they are light.
    const most = share > MOST_OF_LIGHT && isLight(word) ? MOST_OF_LIGHT : 1;
    return Math.max(LEAST, Math.min(most, share));
  };
}
