import { distance } from 'fastest-levenshtein';
import { LOOK_ALIKES } from './ordinary-words.ts';

const SHORTEST = 5;
const LONGEST = 24;
const TWO_SLIPS_FROM = 9;
const MOST_GUESSES = 3;

/** A word of a name that a typed word may stand for. */
export interface Guess {
  readonly word: string;
  /** Letters wrong, missing or too many; two letters swapped are one. */
  readonly slips: number;
  readonly swapped: boolean;
}

/** Finds, for a word nobody knows, the words of names that it may be a slip of the pen for; best first, three at most. */
export type SlipFinder = (word: string) => readonly Guess[];

/**
 * Builds a finder over the words of names. One slip (a letter wrong, missing, doubled or two swapped) is forgiven
 * from 5 letters on, two from 9; the first letter must be right, and everyday words that merely look like
 * a name ("chain", China) are left alone.
 */
export function createSlipFinder(words: Iterable<string>): SlipFinder {
  const byStart = new Map<string, string[]>();
  const known = new Set([...words].filter(isCorrectable));
  for (const word of known) {
    const start = startOf(word, word.length);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
  }
  return (word) => {
    if (!isCorrectable(word) || LOOK_ALIKES.has(word)) return [];
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const swapped = swaps(word)
      .filter((one) => known.has(one))
      .map((one): Guess => ({ word: one, slips: 1, swapped: true }));
    const near = [-2, -1, 0, 1, 2]
      .filter((change) => Math.abs(change) <= most)
      .flatMap((change) => byStart.get(startOf(word, word.length + change)) ?? [])
      .map((one): Guess => ({ word: one, slips: distance(word, one), swapped: false }))
      .filter((guess) => guess.slips <= most && !swapped.some((one) => one.word === guess.word))
      .sort((a, b) => a.slips - b.slips);
    return [...swapped, ...near].slice(0, MOST_GUESSES);
  };
}

function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** The word with each two neighbouring letters swapped, the first letter kept. */
function swaps(word: string): string[] {
  return Array.from(word.slice(2), (_, index) => {
    const at = index + 1;
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}
