import type { Stretch } from '../filler/filler.ts';
import { MOST_LETTERS, type Need, neededBy, waysToMeet } from './needed-letters.ts';

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
    pattern.lastIndex = endOf(match, text);
  }
  return matches;
}

/** Where to look on. A match of nothing would be found for ever: on to the next character, which may take two places. */
function endOf({ 0: words, index }: RegExpExecArray, text: string): number {
  if (words !== '') return index + words.length;
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
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

/**
 * The matches of one pattern that has all of these, with the flag `g`, as its alternatives; but only those that may match
 * are looked for, where one pattern tries all of them at every place.
 */
export function matchesOfAny(text: string, patterns: readonly RegExp[]): readonly RegExpExecArray[] {
  const tried: RegExp[] = [];
  for (let at = nextToTry(text, patterns, 0); at >= 0; at = nextToTry(text, patterns, at + 1))
    tried.push(patterns[at] as RegExp);
  const matches: RegExpExecArray[] = [];
  for (let from = 0; ; ) {
    let first: RegExpExecArray | null = null;
    for (const pattern of tried) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    if (first === null) return matches;
    matches.push(first);
    from = endOf(first, text);
  }
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

/**
 * Places for the runs of letters of a text, a bit each; two runs that share one only have a pattern tried in vain. Those of
 * a text take 2 KB, and those of several the nearest memory of a processor holds.
 */
const PLACES = 1 << 14;
/** The place that every text holds, for patterns of which nothing can be told. */
const ANYWAY = PLACES;
/** Readers go back to a text that they asked a moment ago, such as the whole question after a part of it. */
const TEXTS_HELD = 6;
const heldTexts = Array.from({ length: TEXTS_HELD }, heldNothing);
let last = heldNothing();
let oldest = 0;

interface HeldText {
  text: string | undefined;
  readonly places: Int32Array;
}

function heldNothing(): HeldText {
  return { text: undefined, places: new Int32Array(PLACES / 32 + 1) };
}

/** Ways to meet what a pattern needs, any of which will do: a text of most patterns holds the first place of none. */
interface Ways {
  readonly places: readonly number[];
  /** For each way all else that it takes, in a row; `undefined` where the first place is all. */
  readonly others: ReadonlyArray<Int32Array | undefined>;
}
/** In a row of needs stands a place, or one of these, where the next need begins, and what it is all or one of. */
const ALL = -1;
const ANY = -2;
/** Patterns are constants, so there are as many as are written down. */
const waysOf = new WeakMap<RegExp, Ways>();

/** The ways of a list of patterns, one behind the other: those of the first end at `ends[0]`. */
interface WaysOfEach {
  readonly ends: Int32Array;
  readonly places: Uint16Array;
  readonly others: Ways['others'];
}
/** Asking for each by itself takes as long as telling that the text lacks it. */
const waysOfEach = new WeakMap<readonly RegExp[], WaysOfEach>();

/** False where a text lacks what a pattern needs; then it need not be looked through. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const { places, others } = waysOf.get(pattern) ?? readWays(pattern);
  const held = placesOf(text);
  for (let way = 0; way < places.length; way++)
    if (isHeld(held, places[way] as number) && areMet(held, others[way])) return true;
  return false;
}

/** The first pattern from a place of a list on that a text must be looked through for; -1 where there is none left. */
export function nextToTry(text: string, patterns: readonly RegExp[], from: number): number {
  const { ends, places, others } = waysOfEach.get(patterns) ?? readWaysOfEach(patterns);
  const held = placesOf(text);
  let way = from === 0 ? 0 : (ends[from - 1] as number);
  for (let at = from; at < ends.length; at++)
    for (const end = ends[at] as number; way < end; way++)
      if (isHeld(held, places[way] as number) && areMet(held, others[way])) return at;
  return -1;
}

function isHeld(held: Int32Array, place: number): boolean {
  return ((held[place >>> 5] as number) & (1 << place)) !== 0;
}

function areMet(held: Int32Array, needs: Int32Array | undefined): boolean {
  return needs === undefined || isMet(held, needs, 0);
}

/** Whether a text that holds these places meets the need that begins at a place of a row of needs. */
function isMet(held: Int32Array, needs: Int32Array, at: number): boolean {
  const place = needs[at] as number;
  if (place >= 0) return isHeld(held, place);
  const end = needs[at + 1] as number;
  const isAny = place === ANY;
  for (let one = at + 2; one < end; one = (needs[one] as number) >= 0 ? one + 1 : (needs[one + 1] as number))
    if (isMet(held, needs, one) === isAny) return isAny;
  return !isAny;
}

function readWays(pattern: RegExp): Ways {
  const need = neededBy(pattern);
  const each = need === undefined ? [] : waysToMeet(need);
  const ways: Ways =
    need === undefined
      ? { places: [ANYWAY], others: [undefined] }
      : { places: each.map(({ first }) => placeOf(first)), others: each.map(({ others }) => rowOf(others)) };
  waysOf.set(pattern, ways);
  return ways;
}

function rowOf(needs: readonly Need[]): Int32Array | undefined {
  if (needs.length === 0) return undefined;
  const row: number[] = [];
  write({ kind: 'all', of: needs, often: 0 }, row);
  return Int32Array.from(row);
}

function write(need: Need, row: number[]): void {
  if (need.kind === 'letters') {
    row.push(placeOf(need.letters));
    return;
  }
  const start = row.push(need.kind === 'all' ? ALL : ANY);
  row.push(0);
  for (const one of need.of) write(one, row);
  row[start] = row.length;
}

function readWaysOfEach(patterns: readonly RegExp[]): WaysOfEach {
  const each = patterns.map((pattern) => waysOf.get(pattern) ?? readWays(pattern));
  let end = 0;
  const ends = Int32Array.from(each, ({ places }) => {
    end += places.length;
    return end;
  });
  const places = Uint16Array.from(each.flatMap((one) => one.places));
  const ways = { ends, places, others: each.flatMap(({ others }) => others) };
  waysOfEach.set(patterns, ways);
  return ways;
}

/** The places that a text holds. */
function placesOf(text: string): Int32Array {
  if (text === last.text) return last.places;
  last = heldTexts.find((one) => one.text === text) ?? heldAnew(text);
  return last.places;
}

function heldAnew(text: string): HeldText {
  const one = heldTexts[oldest] as HeldText;
  oldest = (oldest + 1) % TEXTS_HELD;
  one.text = text;
  const held = one.places.fill(0);
  mark(held, ANYWAY);
  for (let at = 0; at < text.length; at++) {
    let mixed = 0;
    for (let next = at; next < at + MOST_LETTERS; next++) {
      mixed = mix(mixed, text.charCodeAt(next));
      mark(held, mixed >>> UNUSED_BITS);
    }
  }
  return one;
}

function mark(held: Int32Array, place: number): void {
  held[place >>> 5] = (held[place >>> 5] as number) | (1 << place);
}

function placeOf(letters: string): number {
  let mixed = 0;
  for (let at = 0; at < letters.length; at++) mixed = mix(mixed, letters.charCodeAt(at));
  return mixed >>> UNUSED_BITS;
}

/** So many bits of 32 are more than a place has. */
const UNUSED_BITS = 18;

/** Spreads runs of letters over the places, by the multiplier of Fibonacci hashing (the golden ratio's share of 2^32). */
function mix(mixed: number, unit: number): number {
  return Math.imul(mixed ^ unit, 0x9e3779b1);
}
