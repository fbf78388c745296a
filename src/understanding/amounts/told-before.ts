import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { type BoundName, type Compared, comparedAround, comparedBefore } from './bounds.ts';

/** How a sum that was told is spoken of again, where nothing is named by it. */
const AGAIN =
  /\b(?:that|this|it|so much)\b(?: (?:sum|amount|figure|much|money|limit))?(?=\s*(?:$|[.,;:?!)]|\b(?:in|for|from|on|at|by|here|there|so far|please|pls|and|or|ever|too)\b))|(?:[这那此该]个?|它)(?:数字?|数目|数额|金额|价钱?|标准|水平|上限|线)?/gu;
/** "Has anything been done for less": with nothing behind it the sum told is meant. */
const BY_ITSELF: ReadonlyArray<readonly [RegExp, BoundName]> = [
  [
    /\b(?:(?:for|costs?|costing|needed|needs|took|takes) less|(?:any|some)thing cheaper|cheaper(?: ones?)?)(?=\s*(?:$|[.,;:?!)]))/u,
    'below',
  ],
  [/\b(?:for|costs?|costing|needed|needs|took|takes|got|received) more(?=\s*(?:$|[.,;:?!)]))/u, 'above'],
  [/(?:更|再)(?:便宜|少|小|低)(?:一?[点些])?(?:的|(?=$|[，。？！]))/u, 'below'],
  [/(?:更|再)(?:贵|多|大|高)(?:一?[点些])?(?:的|(?=$|[，。？！]))/u, 'above'],
];
/** "About that" and "just that" speak of a matter as well. */
const SURE: ReadonlySet<BoundName> = new Set<BoundName>(['above', 'below', 'atLeast', 'atMost']);

/** A comparison with a sum that was told before, and where it stands. */
export interface ComparedAgain {
  readonly bound: BoundName;
  readonly from: number;
  readonly to: number;
}

/**
 * The comparison with a sum told before: "our ceiling is half a million: did any stay under that?", 有没有比这个便宜的.
 * Whether a sum was told is for the caller.
 */
export function comparedAgain(open: string): ComparedAgain | undefined {
  for (const { 0: again, index } of matchesOf(open, AGAIN)) {
    const to = index + again.length;
    const around = comparedAround(open.slice(0, index), open.slice(to));
    if (around) return { bound: around.bound, from: index - around.before, to: to + around.after };
    const before: Compared | undefined = comparedBefore(open.slice(0, index));
    if (before && SURE.has(before.bound)) return { bound: before.bound, from: index - before.length, to };
  }
  for (const [words, bound] of BY_ITSELF) {
    const found = words.exec(open);
    if (found) return { bound, from: found.index, to: found.index + found[0].length };
  }
  return undefined;
}

const STOP = /[.!?;:,。？！；：，\n]/gu;
const OF_ASKER = /\b(?:i|we|our|ours|us|my)\b|我|咱/u;
const NAME_LIKE = /[a-z,] \p{Lu}\p{Ll}+/u;

/**
 * Takes a comparison with a sum told before, the sum, and what else the words before say of whoever asks: "we're a
 * small foundation, so a million is out of our league".
 */
export function takeTold(sheet: Sheet, sum: { from: number; to: number }, again: ComparedAgain): void {
  sheet.take(sum.from, sum.to, 'gone');
  sheet.take(again.from, again.to, 'gone');
  const { folded } = sheet;
  const stops = matchesOf(folded.slice(0, again.from), STOP).filter(({ index }) => index >= sum.to);
  const end = stops.at(-1)?.index;
  if (end === undefined) return;
  if (OF_ASKER.test(folded.slice(0, end)) && !NAME_LIKE.test(sheet.typed(0, end))) sheet.take(0, end, 'gone');
}
