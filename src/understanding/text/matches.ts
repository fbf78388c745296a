import type { Stretch } from '../filler/filler.ts';
import { MOST_LETTERS, neededBy } from './needed-letters.ts';

/**
 * All matches of a pattern that has the flag `g`, in order. As `matchAll`, but without its copy of the pattern for
 * every call, which takes several times as long as looking: a question is looked at with hundreds of patterns.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(text, pattern) ? lookThrough(text, pattern) : NO_MATCHES;
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

function lookThrough(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
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
  return matchesOf(text, pattern).map((match) => stretchOf(match, start));
}

function stretchOf({ 0: words, index }: RegExpExecArray, start: number): Stretch {
  return { from: start + index, to: start + index + words.length };
}

/** Where any of these patterns with the flag `g` stand in a text, those of the first one first. */
export function stretchesOfAll(text: string, patterns: readonly RegExp[]): Stretch[] {
  const all: Stretch[] = [];
  for (let at = nextToTry(text, patterns, 0); at >= 0; at = nextToTry(text, patterns, at + 1))
    for (const match of lookThrough(text, patterns[at] as RegExp)) all.push(stretchOf(match, 0));
  return all;
}

/** Whether a pattern without the flag `g` stands in a text. */
export function holds(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/** Whether any of these patterns without the flag `g` stands in a text. */
export function holdsAny(text: string, patterns: readonly RegExp[]): boolean {
  for (let at = nextToTry(text, patterns, 0); at >= 0; at = nextToTry(text, patterns, at + 1))
    if ((patterns[at] as RegExp).test(text)) return true;
  return false;
}

/** Places for the runs of letters of a text; two runs that share one only have a pattern tried in vain. */
const PLACES = 1 << 15;
/** For each place the number of the last text that held a run of letters of it. */
const heldBy = new Int32Array(PLACES + 1);
/** The place that every text holds, for patterns of which nothing can be told. */
const ANYWAY = PLACES;
let heldText = '';
let heldNumber = 0;

/** The places of what a pattern needs one of. Patterns are constants, so there are as many as are written down. */
const needsOf = new WeakMap<RegExp, readonly number[]>();

/** The needs of a list of patterns, one behind the other: those of the first end at `ends[0]`. */
interface NeedsOfEach {
  readonly ends: Int32Array;
  readonly places: Int32Array;
}
/** Asking for each by itself takes as long as telling that the text lacks it. */
const needsOfEach = new WeakMap<readonly RegExp[], NeedsOfEach>();

/** False where a text lacks all that a pattern needs one of; then it need not be looked through. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const needs = needsOf.get(pattern) ?? readNeeds(pattern);
  if (text !== heldText) hold(text);
  for (const place of needs) if (heldBy[place] === heldNumber) return true;
  return false;
}

/** The first pattern from a place of a list on that a text must be looked through for; -1 where there is none left. */
export function nextToTry(text: string, patterns: readonly RegExp[], from: number): number {
  const { ends, places } = needsOfEach.get(patterns) ?? readNeedsOfEach(patterns);
  if (text !== heldText) hold(text);
  let need = from === 0 ? 0 : (ends[from - 1] as number);
  for (let at = from; at < ends.length; at++)
    for (const end = ends[at] as number; need < end; need++)
      if (heldBy[places[need] as number] === heldNumber) return at;
  return -1;
}

function readNeeds(pattern: RegExp): readonly number[] {
  const needs = neededBy(pattern)?.map(placeOf) ?? [ANYWAY];
  needsOf.set(pattern, needs);
  return needs;
}

function readNeedsOfEach(patterns: readonly RegExp[]): NeedsOfEach {
  const each = patterns.map((pattern) => needsOf.get(pattern) ?? readNeeds(pattern));
  let end = 0;
  const ends = Int32Array.from(each, ({ length }) => (end += length));
  const needs = { ends, places: Int32Array.from(each.flat()) };
  needsOfEach.set(patterns, needs);
  return needs;
}

function hold(text: string): void {
  heldText = text;
  // Starting over after four thousand million texts does no harm.
  heldNumber = (heldNumber + 1) | 0;
  heldBy[ANYWAY] = heldNumber;
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
