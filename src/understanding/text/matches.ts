import type { Stretch } from '../filler/filler.ts';
import { MOST_LETTERS, neededBy } from './needed-letters.ts';

/**
 * All matches of a pattern that has the flag `g`, in order. As `matchAll`, but without its copy of the pattern for
 * every call, which takes several times as long as looking: a question is looked at with hundreds of patterns.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (!mayMatch(text, pattern)) return matches;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // A match of nothing would be found for ever: on to the next character, which may take two places.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** Where a pattern with the flag `g` stands in a text; `start` is where the text begins in the whole question. */
export function stretchesOf(text: string, pattern: RegExp, start = 0): Stretch[] {
  return matchesOf(text, pattern).map(({ 0: words, index }) => ({
    from: start + index,
    to: start + index + words.length,
  }));
}

/** Where any of these patterns with the flag `g` stand in a text, those of the first one first. */
export function stretchesOfAll(text: string, patterns: readonly RegExp[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const pattern of patterns) if (mayMatch(text, pattern)) stretches.push(...stretchesOf(text, pattern));
  return stretches;
}

/** Whether a pattern without the flag `g` stands in a text. */
export function holds(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/** Places for the runs of letters of a text; two runs that share one only have a pattern tried in vain. */
const PLACES = 1 << 15;
/** For each place the number of the last text that held a run of letters of it. */
const heldBy = new Int32Array(PLACES);
let heldText = '';
let heldNumber = 0;
/** The places of what each pattern needs: patterns are constants, so there are as many as are written down. */
const neededPlaces = new WeakMap<RegExp, readonly number[] | 'anything'>();

/** False where a text lacks all that a pattern needs one of; then it need not be looked through. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let needed = neededPlaces.get(pattern);
  if (needed === undefined) {
    needed = neededBy(pattern)?.map((letters) => placeOf(letters, 0, letters.length)) ?? 'anything';
    neededPlaces.set(pattern, needed);
  }
  if (needed === 'anything') return true;
  if (text !== heldText) hold(text);
  for (const place of needed) if (heldBy[place] === heldNumber) return true;
  return false;
}

function hold(text: string): void {
  heldText = text;
  // Starting over after four thousand million texts does no harm.
  heldNumber = (heldNumber + 1) | 0;
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length <= MOST_LETTERS; length++) heldBy[placeOf(text, at, length)] = heldNumber;
}

/** The place of so many units of a text; those beyond its end count as none. */
function placeOf(text: string, at: number, length: number): number {
  let place = 0;
  for (let next = at; next < at + length; next++)
    place = Math.imul(place ^ text.charCodeAt(next), 0x9e3779b1);
  return (place >>> 16) & (PLACES - 1);
}
