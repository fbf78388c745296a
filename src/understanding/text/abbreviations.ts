import { isCountryCode } from '../../domain/countries.ts';
import type { Stretch } from '../filler/filler.ts';
import { CHAT_WORDS } from '../filler/filler-chat.ts';
import { ENGLISH_JOINERS } from '../filler/filler-english.ts';
import type { Name } from '../names/name-list.ts';
import { type Word, wordsOf } from '../names/words.ts';
import { ASKING_WORDS } from './misspelt-asking.ts';
import { longForm } from './shorthand.ts';

/** Words that names do not hold and people in a hurry shorten. */
const TIMES = 'next last week weeks month months year years today tomorrow yesterday between';
const SHORTEST = 2;
const WHERE = /\b(?:in|from)\s+$/iu;
const LONGEST = 6;
/** A word that was cut off has lost so many letters. */
const CUT_OFF = 3;
const SHORTEST_CUT = 3;
/** Of its consonants a word by itself keeps so many where it is written without its vowels. */
const CONSONANTS_KEPT = 0.6;
const LATIN_WORD = /(?<![\p{L}\p{N}'@./-])[a-zA-Z]{1,6}(?![\p{L}\p{N}'@-]|\.\p{L})/gu;

/** What may be known of a lower-case word. */
interface KnownOfWords {
  isWord(word: string): boolean;
  /** Whether it is among the words that stand in any text. */
  isCommon(word: string): boolean;
}

/**
 * Builds the reader of abbreviations nobody has listed: a word cut off or written without its vowels where it stands beside
 * another word of a name ("min of emergency mgmt", "soc protection", "SE Asia"), and one without vowels by itself ("mtg")
 * where only one word that names hold or questions are asked with can be meant. Gives the text with them spelt out, but for
 * what stands in the stretches that `kept` finds in it.
 */
export function createAbbreviations(
  names: readonly Name[],
  known: KnownOfWords,
): (text: string, kept?: (text: string) => readonly Stretch[]) => string {
  const before = new Map<string, Counted>();
  const behind = new Map<string, Counted>();
  const byFirst = new Map<string, Counted>();
  for (const { text, by, concept } of names) {
    if (by !== 'name' || concept === undefined) continue;
    const words = telling(text);
    for (const [at, word] of words.entries()) {
      const [last, next, second] = [words[at - 1], words[at + 1], words[at - 2]];
      count(byFirst, word.text.charAt(0), word.text);
      if (next !== undefined) count(behind, word.stem, next.text);
      if (last !== undefined) count(before, word.stem, last.text);
      if (last !== undefined && second !== undefined) count(before, word.stem, `${second.text} ${last.text}`);
    }
  }
  for (const word of [...ENGLISH_JOINERS, ...ASKING_WORDS.split(' '), ...TIMES.split(' ')])
    count(byFirst, word.charAt(0), word);

  const isAnyWord = (word: string) => known.isWord(word) && known.isCommon(word);
  const spelt = (text: string, keptIn: (text: string) => readonly Stretch[]) => {
    let words: readonly Word[] | undefined;
    let kept: readonly Stretch[] | undefined;
    return text.replace(LATIN_WORD, (typed, from: number) => {
      const short = typed.toLowerCase();
      const listed = longForm(short);
      // Nearly all short words are talk, or words that stand in any text.
      if (listed === undefined && (short.length < SHORTEST || isTalk(short) || isAnyWord(short)))
        return typed;
      kept ??= keptIn(text);
      if (kept.some((one) => from >= one.from && from < one.to)) return typed;
      // "News from cn": a code is no word cut short.
      if (isCountryCode(typed.toUpperCase()) && WHERE.test(text.slice(0, from))) return typed;
      if (listed !== undefined) return listed;
      words ??= telling(text.toLowerCase());
      const at = words.findIndex((word) => word.from === from);
      if (at < 0) return typed;
      const [last, next] = [words[at - 1], words[at + 1]].map((word) =>
        word && isTalk(word.text) ? undefined : word,
      );
      const inFront = next && before.get(next.stem);
      // Both words as they stand are a name.
      if (inFront?.has(short)) return typed;
      const isAcronym = typed.length > 1 && typed === typed.toUpperCase();
      const isMeant = (word: string) =>
        areInitials(short, word) || (!isAcronym && (isCutOff(short, word) || isStripped(short, word)));
      const beside = commonest(inFront, isMeant) ?? commonest(last && behind.get(last.stem), isMeant);
      if (beside !== undefined) return beside;
      // Capitals within the text may be a body nobody knows.
      if (known.isWord(short) || isAcronym || (typed !== short && from > 0)) return typed;
      const keepsMost = (word: string) =>
        isStripped(short, word) && consonants(short) >= CONSONANTS_KEPT * consonants(word);
      return commonest(byFirst.get(short.charAt(0)), keepsMost) ?? typed;
    });
  };
  // "Soc sec reform": the second word is told by the third, and tells the first.
  return (text, kept = () => []) => {
    const once = spelt(text, kept);
    return once === text ? text : spelt(once, kept);
  };
}

/** Words with the number of names that hold them. */
type Counted = Map<string, number>;

function count(words: Map<string, Counted>, key: string, word: string): void {
  const counted = words.get(key) ?? new Map<string, number>();
  words.set(key, counted.set(word, (counted.get(word) ?? 0) + 1));
}

/** The word of those meant that most names hold; of several the shortest. */
function commonest(words: Counted | undefined, isMeant: (word: string) => boolean): string | undefined {
  const meant = [...(words ?? [])].filter(([word]) => isMeant(word));
  return meant.sort(([a, held], [b, others]) => others - held || a.length - b.length)[0]?.[0];
}

function isTalk(word: string): boolean {
  return ENGLISH_JOINERS.has(word) || CHAT_WORDS.has(word);
}

const PASSED_OVER: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and']);

function telling(text: string): readonly Word[] {
  return wordsOf(text).filter((word) => !PASSED_OVER.has(word.text));
}

function isCutOff(short: string, word: string): boolean {
  return short.length >= SHORTEST_CUT && word.length >= short.length + CUT_OFF && word.startsWith(short);
}

/** "SE" before "Asia". */
function areInitials(short: string, words: string): boolean {
  return words.includes(' ') && words.replace(/(\p{L})\S*\s?/gu, '$1') === short;
}

/** "Mgmt": a word without its vowels and some of the letters between its first and its last. */
function isStripped(short: string, word: string): boolean {
  if (short.length > LONGEST || word.length <= short.length) return false;
  if (/[aeiou]/u.test(short.slice(1)) || word.includes(' ')) return false;
  if (word.charAt(0) !== short.charAt(0) || word.at(-1) !== short.at(-1)) return false;
  let at = 0;
  for (const letter of word) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

function consonants(word: string): number {
  return word.replace(/[aeiou]/gu, '').replace(/(.)\1/gu, '$1').length;
}
