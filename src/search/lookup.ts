import { SEARCH_LIMITS } from './limits.ts';
import { isSingle } from './text/chinese.ts';
import { inPlainWords } from './text/plain-terms.ts';
import { englishWord } from './text/stem.ts';
import type { Texts } from './texts.ts';
import type { Unit, Units, Word } from './units.ts';

/** A unit with the index terms it is looked up by. */
export interface LookedUp {
  readonly unit: Unit;
  /**
   * Each part is held by any of its terms, as far as that term stands for it: the word's own stem and what a
   * misspelt word may mean wholly, a word near in meaning or in a plain description in part. Empty: only concepts count.
   */
  readonly parts: ReadonlyArray<ReadonlyMap<string, number>>;
  /** A Chinese word is held in part when some of its pairs are; a name is held wholly or not. */
  readonly divisible: boolean;
}

/** What the text index is asked, and how its answer is read. */
export interface Lookup {
  readonly units: readonly LookedUp[];
  /** Index terms with their weights; at most 24, and as many of plain descriptions. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words left out because there were too many. */
  readonly dropped: number;
}

/** What is known of words that no record holds. */
export interface NearWords {
  /** True for a word of the language, however rare: it is not a misspelling of another. */
  isWord(word: string): boolean;
  /** Terms of the index whose words lie near in meaning, nearest first, with their similarity from 0 to 1. */
  neighbours(word: string): ReadonlyArray<{ readonly term: string; readonly similarity: number }>;
}

/**
 * How far a record holds a word that stands in its plain description alone. Between 0.6 and 0.9 the evaluation hardly
 * changes: lower finds fewer paraphrases, higher answers more of what the records do not hold.
 */
export const IN_PLAIN_WORDS = 0.75;

/** How rare a term is: its inverse document frequency as in BM25, largest for a term that nothing holds. */
export function rarity(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

/**
 * Chooses at most 12 words to look up: the rarest first, those the records hold before those they do not, and the
 * words of names after the other words, as names have their concepts too. Only words the records do not hold are
 * taken for misspelt, or, for the last word, for unfinished.
 */
export function lookUp(units: Units, index: Texts, total: number, near: NearWords): Lookup {
  const weights = new Map<string, number>();
  const chosen = new Map<Word, ReadonlyArray<ReadonlyMap<string, number>>>();
  let expansions: number = SEARCH_LIMITS.expansions;
  const last = units.free.at(-1)?.words[0];

  const choose = (word: Word, expand: boolean, textWeight: number): boolean => {
    const fresh = word.terms.filter((term) => !weights.has(term));
    if (weights.size + fresh.length > SEARCH_LIMITS.words) return false;
    for (const term of fresh) weights.set(term, textWeight);
    chosen.set(
      word,
      word.terms.map((term) => new Map([[term, 1]])),
    );
    if (expand && (isLoneCharacter(word) || !isHeld(word, index))) pending.push(word);
    return true;
  };
  const pending: Word[] = [];

  const textWeights = new Map(
    [...units.named, ...units.free].flatMap(({ words, textWeight }) =>
      words.map((word) => [word, textWeight] as const),
    ),
  );
  const freeWords = rarestFirst(
    units.free.flatMap((unit) => unit.words),
    index,
    total,
  );
  const left = freeWords.filter((word) => !choose(word, true, textWeights.get(word) ?? 1));
  const named = units.named.flatMap((unit) => unit.words);
  for (const word of rarestFirst(named, index, total)) choose(word, false, textWeights.get(word) ?? 1);

  for (const word of pending) {
    const meant = meantBy(word, word === last, index, near).filter(({ term }) => !weights.has(term));
    const fresh = meant.slice(0, expansions);
    if (fresh.length === 0) continue;
    expansions -= fresh.length;
    for (const { term, weight } of fresh) weights.set(term, weight);
    const own = word.terms.map((term): [string, number] => [term, 1]);
    chosen.set(word, [new Map([...own, ...fresh.map(({ term, share }): [string, number] => [term, share])])]);
  }

  const partsOf = (word: Word) =>
    (chosen.get(word) ?? []).map((part) => alsoInPlainWords(part, index, IN_PLAIN_WORDS));
  const lookedUp = [...units.named, ...units.free]
    .filter((unit) => unit.concepts.size > 0 || unit.words.every((word) => chosen.has(word)))
    .map((unit) => ({
      unit,
      parts: unit.words.every((word) => chosen.has(word)) ? unit.words.flatMap(partsOf) : [],
      divisible: unit.concepts.size === 0,
    }));
  return { units: lookedUp, weights: alsoInPlainWords(weights, index, 1), dropped: left.length + units.cut };
}

/** The terms, and those by which plain descriptions hold the same words, with so much of the number of each. */
function alsoInPlainWords(
  terms: ReadonlyMap<string, number>,
  index: Texts,
  share: number,
): ReadonlyMap<string, number> {
  const all = new Map(terms);
  for (const [term, number] of terms) {
    const plain = inPlainWords(term);
    if (index.frequency(plain) > 0) all.set(plain, number * share);
  }
  return all;
}

/** How many records hold a term, of a word that only plain descriptions have how many of these. */
function holders(term: string, index: Texts): number {
  return index.frequency(term) || index.frequency(inPlainWords(term));
}

function isLoneCharacter(word: Word): boolean {
  return word.han && isSingle(word.text);
}

function isHeld(word: Word, index: Texts): boolean {
  return word.terms.some((term) => holders(term, index) > 0);
}

function rarestFirst(words: readonly Word[], index: Texts, total: number): Word[] {
  const weigh = (word: Word) =>
    isHeld(word, index) ? Math.max(...word.terms.map((term) => rarity(holders(term, index), total))) : 0;
  return words
    .map((word) => ({ word, weight: weigh(word) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word);
}

/** An index term that may be meant by a word no record holds. */
interface Meant {
  readonly term: string;
  /** How much it counts in the ranking, 0 to 1. */
  readonly weight: number;
  /** How far a record that holds it holds the word: wholly where the word was only misspelt. */
  readonly share: number;
}

/** What a word near in meaning counts for in the ranking, set against the word itself. */
const NEAR_WEIGHT = 0.7;
/**
 * How far a record holds a word by one that is only near in meaning. At more than half, vectors alone carry
 * questions the records say nothing about ("tobacco farming" by mining) over the bar.
 */
const NEAR_SHARE = 0.5;

function meantBy(word: Word, isLast: boolean, index: Texts, near: NearWords): Meant[] {
  if (isLoneCharacter(word)) return index.pairsWith(word.text).map((term) => ({ term, weight: 1, share: 1 }));
  const spelt = word.han ? [] : misspelt(word, isLast, index, near);
  if (spelt.length > 0) return spelt;
  return near.neighbours(word.text).map(({ term, similarity }) => ({
    term,
    weight: NEAR_WEIGHT * similarity,
    share: NEAR_SHARE * similarity,
  }));
}

function misspelt(word: Word, isLast: boolean, index: Texts, near: NearWords): Meant[] {
  const { spelt } = englishWord(word.text);
  const unfinished = isLast ? index.lexicon.beginningWith(spelt) : [];
  // A word that English has is no slip for another: "pages" does not mean "wages".
  const candidates =
    unfinished.length > 0 || near.isWord(word.text) ? unfinished : index.lexicon.similar(spelt);
  // Two words of one stem are one term: the closer decides.
  const closest = new Map<string, number>();
  for (const { word: other, closeness } of candidates) {
    const term = englishWord(other).stem;
    closest.set(term, Math.max(closest.get(term) ?? 0, closeness));
  }
  return [...closest].map(([term, weight]) => ({ term, weight, share: 1 }));
}
