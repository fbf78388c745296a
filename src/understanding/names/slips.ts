import { distance } from 'fastest-levenshtein';
import { LOOK_ALIKES } from './ordinary-words.ts';

const SHORTEST = 4;
const LONGEST = 24;
const TWO_SLIPS_FROM = 9;
const MOST_GUESSES = 6;
/** From so many letters on, the wrong ones doubled ("Gutteres") are one slip: nothing else is spelt so nearly. */
const DOUBLED_FROM = 7;

/** A word of a name that a typed word may stand for. */
export interface Guess {
  readonly word: string;
  /** Letters wrong, missing or too many; two letters swapped are one. */
  readonly slips: number;
  readonly swapped: boolean;
  /** True when another word of the language lies as near: then the word alone does not tell which was meant. */
  readonly rivalled: boolean;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Finds, for a word nobody knows, the words of names that it may be a slip of the pen for; best first, six at most. */
export type SlipFinder = (word: string) => readonly Guess[];

/**
 * Builds a finder over the words of names. One slip (a letter wrong, missing, doubled or two swapped, or the wrong letters doubled) is forgiven
 * from 4 letters on, two from 9; the first letter must be right, and everyday words that merely look like
 * a name ("chain", China) are left alone. A word of the language that lies nearer than the name is what was meant.
 *
 * @param isWord says of a folded word whether it is one of the language
 */
export function createSlipFinder(
  words: Iterable<string>,
  isWord: (word: string) => boolean = () => false,
): SlipFinder {
  const byStart = new Map<string, string[]>();
  const known = new Set([...words].filter(isCorrectable));
  const bySingles = new Map<string, string[]>();
  for (const word of known) {
    const start = startOf(word, word.length);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
    if (word.length < DOUBLED_FROM) continue;
    const singles = singled(word);
    bySingles.set(singles, [...(bySingles.get(singles) ?? []), word]);
  }
  return (word) => {
    if (!isCorrectable(word) || LOOK_ALIKES.has(word)) return [];
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const swapped = swaps(word)
      .filter((one) => known.has(one))
      .map((one) => ({ word: one, slips: 1, swapped: true }));
    const near = [-2, -1, 0, 1, 2]
      .filter((change) => Math.abs(change) <= most)
      .flatMap((change) => byStart.get(startOf(word, word.length + change)) ?? [])
      .map((one) => ({ word: one, slips: distance(word, one), swapped: false }))
      .filter((guess) => guess.slips <= most && !swapped.some((one) => one.word === guess.word))
      .sort((a, b) => a.slips - b.slips);
    const doubled = (word.length < DOUBLED_FROM ? [] : (bySingles.get(singled(word)) ?? []))
      .filter((one) => one !== word && ![...swapped, ...near].some((guess) => guess.word === one))
      .map((one) => ({ word: one, slips: 1, swapped: false }));
    const guesses = [...swapped, ...doubled, ...near];
    if (guesses.length === 0) return [];
    const rivals = { swapped: swaps(word).filter(isWord), near: oneSlipFrom(word).filter(isWord) };
    const isRivalled = ({ word: one, swapped: bySwap }: { word: string; swapped: boolean }) =>
      (bySwap ? rivals.swapped : [...rivals.swapped, ...rivals.near]).some((other) => other !== one);
    return guesses
      .map((guess): Guess => ({ ...guess, rivalled: isRivalled(guess) }))
      .filter((guess) => !(guess.rivalled && guess.slips > 1))
      .slice(0, MOST_GUESSES);
  };
}

/** A word with every doubled letter single. */
function singled(word: string): string {
  return word.replaceAll(/(?<letter>\p{L})\k<letter>/gu, '$<letter>');
}

function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** The word with each two neighbouring letters swapped, of a long one also two with one between ("Samovia"), the first letter kept. */
function swaps(word: string): string[] {
  const letters = [...word];
  const apart = word.length < DOUBLED_FROM ? [1] : [1, 2];
  return apart.flatMap((by) =>
    letters.slice(1, -by).map((letter, index) =>
      letters
        .with(index + 1, letters[index + 1 + by] ?? '')
        .with(index + 1 + by, letter)
        .join(''),
    ),
  );
}

/** All that one letter wrong, missing or too many makes of a word, the first letter kept. */
function oneSlipFrom(word: string): string[] {
  const places = Array.from({ length: word.length }, (_, at) => at + 1);
  return places.flatMap((at) => [
    ...(at < word.length ? [word.slice(0, at) + word.slice(at + 1)] : []),
    ...Array.from(LETTERS).flatMap((letter) => [
      word.slice(0, at) + letter + word.slice(at),
      ...(at < word.length ? [word.slice(0, at) + letter + word.slice(at + 1)] : []),
    ]),
  ]);
}
