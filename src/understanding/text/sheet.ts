import { fold } from '../../domain/fold.ts';
import { matchesOf, nextToTry, stretchesOf } from './matches.ts';
import { hasShorthand, spelledOut } from './shorthand.ts';

/** Stands in `Sheet.open` for every character that a reader has taken; cleaned text never holds it. */
export const TAKEN = '\uE000';

/**
 * What became of a stretch of the question: a `word` is settled as a word to search for, a `name` named something and
 * stays in the text to search for, what is `gone` does not.
 */
export type Mark = 'word' | 'name' | 'gone';

/** Of a text of this alone nothing is folded but its case. */
const ASCII = /^[ -~]*$/;
const HAN_RUN = /\p{Script=Han}+/gu;
const MARK_OF: ReadonlyMap<Mark, number> = new Map([
  ['word', 1],
  ['name', 2],
  ['gone', 3],
]);

/**
 * One question on its way through the readers. Readers look at `open`, take the stretch they understood,
 * and no later reader sees it again; offsets are the same in `open` and `folded`.
 */
export class Sheet {
  /** The question as compared: folded by `fold` piece by piece, so that every offset leads back to what was typed. */
  readonly folded: string;
  readonly #typed: readonly string[];
  readonly #marks: Uint8Array;
  #open: string | undefined;

  /** @param text cleaned text, of bounded length */
  constructor(text: string) {
    if (text !== laidOut.text) laidOut = layOut(text);
    this.folded = laidOut.folded;
    this.#typed = laidOut.typed;
    this.#marks = new Uint8Array(this.folded.length);
  }

  /** `folded` with every taken character replaced by `TAKEN`. */
  get open(): string {
    this.#open ??= this.#untaken();
    return this.#open;
  }

  #untaken(): string {
    const marks = this.#marks;
    let open = '';
    for (let from = 0, to = 0; from < marks.length; from = to) {
      const isTaken = marks[from] !== 0;
      while (to < marks.length && (marks[to] !== 0) === isTaken) to++;
      open += isTaken ? TAKEN.repeat(to - from) : this.folded.slice(from, to);
    }
    return open;
  }

  /** Takes the stretch from `from` up to, not including, `to`. Later takes win where stretches overlap. */
  take(from: number, to: number, mark: Mark): void {
    this.#marks.fill(MARK_OF.get(mark) ?? 0, from, to);
    this.#open = undefined;
  }

  /** Takes out every stretch that a pattern with the flag `g` finds in what is open: it says no more. True where there is any. */
  takeEach(words: RegExp): boolean {
    const found = stretchesOf(this.open, words);
    for (const { from, to } of found) this.take(from, to, 'gone');
    return found.length > 0;
  }

  /** As `takeEach`, with one pattern after the other. */
  takeAll(patterns: readonly RegExp[]): boolean {
    let isAny = false;
    for (let at = nextToTry(this.open, patterns, 0); at >= 0; at = nextToTry(this.open, patterns, at + 1))
      isAny = this.takeEach(patterns[at] as RegExp) || isAny;
    return isAny;
  }

  /** True when nobody has taken any of the stretch. */
  isOpen(from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to; at++) if ((this.#marks[at] ?? 0) !== 0) return false;
    return true;
  }

  /** What was typed in a stretch, without space at the ends. */
  typed(from: number, to: number): string {
    return this.#typed.slice(from, to).join('').trim();
  }

  /** What was typed and nobody dropped, with the names or without; a space where something was taken out. */
  rest(names: 'with names' | 'without names'): string {
    const highest = MARK_OF.get(names === 'with names' ? 'name' : 'word') ?? 0;
    return this.#typed.map((piece, at) => ((this.#marks[at] ?? 0) <= highest ? piece : ' ')).join('');
  }
}

/** A text before anything is taken of it. */
interface LaidOut {
  readonly text: string;
  readonly folded: string;
  /** What was typed for each place of `folded`. */
  readonly typed: readonly string[];
}
/** The last one: some who look at a question lay it out once more. */
let laidOut = layOut('');

function layOut(text: string): LaidOut {
  const plain = ASCII.test(text) ? text.toLowerCase() : undefined;
  if (plain !== undefined && !hasShorthand(plain)) return { text, folded: plain, typed: text.split('') };
  const pieces = spelledOut(foldPieces(text));
  const typed: string[] = [];
  for (const [written, folded] of pieces) {
    // Where one character folds to several, the first stands for all of them.
    for (let at = 0; at < folded.length; at++) typed.push(at === 0 ? written : '');
    if (folded.length === 0 && typed.length > 0) typed[typed.length - 1] += written;
  }
  return { text, folded: pieces.map(([, folded]) => folded).join(''), typed };
}

/** Cuts a text into pieces with their folded forms; a run of Chinese is folded as a whole where lengths allow. */
function foldPieces(text: string): Array<[string, string]> {
  const pieces: Array<[string, string]> = [];
  let at = 0;
  for (const run of matchesOf(text, HAN_RUN)) {
    pieces.push(...foldEach(text.slice(at, run.index)));
    const folded = fold(run[0]);
    // Simplifying depends on the neighbours (乾 in 乾燥 and 乾坤), hence the run before its characters.
    if (folded.length === run[0].length)
      pieces.push(...run[0].split('').map((unit, index): [string, string] => [unit, folded.charAt(index)]));
    else pieces.push(...foldEach(run[0]));
    at = run.index + run[0].length;
  }
  pieces.push(...foldEach(text.slice(at)));
  return pieces;
}

function foldEach(text: string): Array<[string, string]> {
  return [...text].map((character) => [
    character,
    character <= '\u007F' ? character.toLowerCase() : fold(character),
  ]);
}

/** A text with some stretches blanked, every offset as before. */
export function blanked(text: string, stretches: ReadonlyArray<{ from: number; to: number }>): string {
  return stretches.reduce(
    (rest, { from, to }) => rest.slice(0, from) + TAKEN.repeat(to - from) + rest.slice(to),
    text,
  );
}
