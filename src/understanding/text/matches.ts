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
  return patternsThatMayMatch(text, patterns).flatMap((pattern) => stretchesOf(text, pattern));
}

/** Whether a pattern without the flag `g` stands in a text. */
export function holds(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/** Whether any of these patterns without the flag `g` stands in a text. */
export function holdsAny(text: string, patterns: readonly RegExp[]): boolean {
  return patternsThatMayMatch(text, patterns).some((pattern) => pattern.test(text));
}

/** Places for the runs of letters of a text; two runs that share one only have a pattern tried in vain. */
const PLACES = 1 << 15;
/** For each place the number of the last text that held a run of letters of it. */
const heldBy = new Int32Array(PLACES);
let heldText = '';
let heldNumber = 0;

/** The places of what a pattern needs one of. */
type Needs = readonly number[] | 'nothing';
/** Patterns are constants, so there are as many as are written down. */
const needsOf = new WeakMap<RegExp, Needs>();
/** The needs of lists of patterns: asking for each by itself takes as long as telling that the text lacks it. */
const needsOfEach = new WeakMap<readonly RegExp[], readonly Needs[]>();

/** False where a text lacks all that a pattern needs one of; then it need not be looked through. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const needs = needsOf.get(pattern) ?? readNeeds(pattern);
  return needs === 'nothing' || meets(text, needs);
}

function patternsThatMayMatch(text: string, patterns: readonly RegExp[]): RegExp[] {
  let needs = needsOfEach.get(patterns);
  if (needs === undefined) {
    needs = patterns.map(readNeeds);
    needsOfEach.set(patterns, needs);
  }
  const all: RegExp[] = [];
  for (const [at, pattern] of patterns.entries()) {
    const needed = needs[at] ?? 'nothing';
    if (needed === 'nothing' || meets(text, needed)) all.push(pattern);
  }
  return all;
}

function readNeeds(pattern: RegExp): Needs {
  const needs = neededBy(pattern)?.map(placeOf) ?? 'nothing';
  needsOf.set(pattern, needs);
  return needs;
}

function meets(text: string, needs: readonly number[]): boolean {
  if (text !== heldText) hold(text);
  for (const place of needs) if (heldBy[place] === heldNumber) return true;
  return false;
}

function hold(text: string): void {
  heldText = text;
  // Starting over after four thousand million texts does no harm.
  heldNumber = (heldNumber + 1) | 0;
  for (let at = 0; at < text.length; at++) {
    let mixed = 0;
    for (let next = at; next < at + MOST_LETTERS; next++) {
      mixed = mix(mixed, text.charCodeAt(next));
      heldBy[mixed >>> UNUSED_BITS] = heldNumber;
    }
  }
}

function placeOf(letters: string): number {
  let mixed = 0;
  for (let at = 0; at < letters.length; at++) mixed = mix(mixed, letters.charCodeAt(at));
  return mixed >>> UNUSED_BITS;
}

/** So many bits of 32 are more than a place has. */
const UNUSED_BITS = 17;

/** Spreads runs of letters over the places, by the multiplier of Fibonacci hashing (the golden ratio's share of 2^32). */
function mix(mixed: number, unit: number): number {
  return Math.imul(mixed ^ unit, 0x9e3779b1);
}
