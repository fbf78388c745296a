import { isSingle } from './chinese.ts';
import { SEARCH_LIMITS } from './limits.ts';
import { englishWord } from './stem.ts';
import type { TextIndex } from './text-index.ts';
import type { Unit, Units, Word } from './units.ts';

/** A unit with the index terms it is looked up by. */
export interface LookedUp {
  readonly unit: Unit;
  /** Each part is held when any of its terms is: a stem, or the stems a misspelt word may mean. Empty: only concepts count. */
  readonly parts: ReadonlyArray<readonly string[]>;
  /** A Chinese word is held in part when some of its pairs are; a name is held wholly or not. */
  readonly divisible: boolean;
}

/** What the text index is asked, and how its answer is read. */
export interface Lookup {
  readonly units: readonly LookedUp[];
  /** Index terms with their weights; at most 24. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words left out because there were too many. */
  readonly dropped: number;
}

/** How rare a term is: its inverse document frequency as in BM25, largest for a term that nothing holds. */
export function rarity(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

/**
 * Chooses at most 12 words to look up: the rarest first, those the records hold before those they do not, and the
 * words of names after the other words, as names have their concepts too. Only words the records do not hold are
 * taken for misspelt, or, for the last word, for unfinished.
 */
export function lookUp(units: Units, index: TextIndex, total: number): Lookup {
  const weights = new Map<string, number>();
  const chosen = new Map<Word, readonly string[][]>();
  let expansions: number = SEARCH_LIMITS.expansions;
  const last = units.free.at(-1)?.words[0];

  const choose = (word: Word, expand: boolean): boolean => {
    const fresh = word.terms.filter((term) => !weights.has(term));
    if (weights.size + fresh.length > SEARCH_LIMITS.words) return false;
    for (const term of fresh) weights.set(term, 1);
    chosen.set(word, [...word.terms.map((term) => [term])]);
    if (expand && (isLoneCharacter(word) || (!word.han && !isHeld(word, index)))) pending.push(word);
    return true;
  };
  const pending: Word[] = [];

  const freeWords = rarestFirst(
    units.free.flatMap((unit) => unit.words),
    index,
    total,
  );
  const left = freeWords.filter((word) => !choose(word, true));
  const named = units.named.flatMap((unit) => unit.words);
  for (const word of rarestFirst(named, index, total)) choose(word, false);

  for (const word of pending) {
    const meant = new Map(meantBy(word, word === last, index));
    const fresh = [...meant].filter(([term]) => !weights.has(term)).slice(0, expansions);
    expansions -= fresh.length;
    for (const [term, closeness] of fresh) weights.set(term, closeness);
    chosen.set(word, [[...word.terms, ...[...meant.keys()].filter((term) => weights.has(term))]]);
  }

  const lookedUp = [...units.named, ...units.free]
    .filter((unit) => unit.concepts.size > 0 || unit.words.every((word) => chosen.has(word)))
    .map((unit) => ({
      unit,
      parts: unit.words.every((word) => chosen.has(word))
        ? unit.words.flatMap((word) => chosen.get(word) ?? [])
        : [],
      divisible: unit.concepts.size === 0,
    }));
  return { units: lookedUp, weights, dropped: left.length + units.cut };
}

function isLoneCharacter(word: Word): boolean {
  return word.han && isSingle(word.text);
}

function isHeld(word: Word, index: TextIndex): boolean {
  return word.terms.some((term) => index.frequency(term) > 0);
}

function rarestFirst(words: readonly Word[], index: TextIndex, total: number): Word[] {
  const weigh = (word: Word) =>
    isHeld(word, index) ? Math.max(...word.terms.map((term) => rarity(index.frequency(term), total))) : 0;
  return words
    .map((word) => ({ word, weight: weigh(word) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word);
}

function meantBy(word: Word, isLast: boolean, index: TextIndex): Array<[string, number]> {
  if (isLoneCharacter(word)) return index.pairsWith(word.text).map((pair) => [pair, 1]);
  const { spelt } = englishWord(word.text);
  const unfinished = isLast ? index.lexicon.beginningWith(spelt) : [];
  const candidates = unfinished.length > 0 ? unfinished : index.lexicon.similar(spelt);
  // Two words of one stem are one term: the closer decides.
  return candidates
    .map(({ word: other, closeness }): [string, number] => [englishWord(other).stem, closeness])
    .sort((a, b) => a[1] - b[1]);
}
