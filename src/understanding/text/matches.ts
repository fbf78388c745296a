import type { Stretch } from '../filler/filler.ts';
import { MOST_LETTERS, mostTelling, type Need, neededBy } from './needed-letters.ts';

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

/**
 * Places for the runs of letters of a text; two runs that share one only have a pattern tried in vain. A table of so many
 * takes 32 KB, which the nearest memory of a processor holds.
 */
const PLACES = 1 << 14;
/** For each place the number of the last text that held a run of letters of it. */
const heldBy = new Uint16Array(PLACES + 1);
/** The place that every text holds, for patterns of which nothing can be told. */
const ANYWAY = PLACES;
let heldText = '';
let heldNumber = 0;

/** What a pattern needs, as places. */
interface Needs {
  /** A text that meets them holds one of these. Looking at them alone rules out most patterns. */
  readonly telling: readonly number[];
  /** All of them in a row: a place, or `ALL` or `ANY`, where the next need begins, and what it is all or one of. */
  readonly whole: Int32Array;
}
const ALL = -1;
const ANY = -2;
/** Patterns are constants, so there are as many as are written down. */
const needsOf = new WeakMap<RegExp, Needs>();

/** The needs of a list of patterns, those that tell most one behind the other: those of the first end at `ends[0]`. */
interface NeedsOfEach {
  readonly ends: Int32Array;
  readonly telling: Uint16Array;
  readonly whole: readonly Int32Array[];
}
/** Asking for each by itself takes as long as telling that the text lacks it. */
const needsOfEach = new WeakMap<readonly RegExp[], NeedsOfEach>();

/** False where a text lacks what a pattern needs; then it need not be looked through. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const { telling, whole } = needsOf.get(pattern) ?? readNeeds(pattern);
  if (text !== heldText) hold(text);
  for (const place of telling) if (heldBy[place] === heldNumber) return isMet(whole, 0);
  return false;
}

/** The first pattern from a place of a list on that a text must be looked through for; -1 where there is none left. */
export function nextToTry(text: string, patterns: readonly RegExp[], from: number): number {
  const { ends, telling, whole } = needsOfEach.get(patterns) ?? readNeedsOfEach(patterns);
  if (text !== heldText) hold(text);
  for (let at = from; at < ends.length; at++) {
    const end = ends[at] as number;
    for (let one = at === 0 ? 0 : (ends[at - 1] as number); one < end; one++) {
      if (heldBy[telling[one] as number] !== heldNumber) continue;
      if (isMet(whole[at] as Int32Array, 0)) return at;
      break;
    }
  }
  return -1;
}

/** Whether the text that is held meets the need that begins at a place of a row of needs. */
function isMet(needs: Int32Array, at: number): boolean {
  const place = needs[at] as number;
  if (place >= 0) return heldBy[place] === heldNumber;
  const end = needs[at + 1] as number;
  const isAny = place === ANY;
  for (let one = at + 2; one < end; one = (needs[one] as number) >= 0 ? one + 1 : (needs[one + 1] as number))
    if (isMet(needs, one) === isAny) return isAny;
  return !isAny;
}

function readNeeds(pattern: RegExp): Needs {
  const need = neededBy(pattern);
  const row: number[] = [];
  if (need !== undefined) write(need, row);
  const needs: Needs =
    need === undefined
      ? { telling: [ANYWAY], whole: Int32Array.of(ANYWAY) }
      : { telling: mostTelling(need).map(placeOf), whole: Int32Array.from(row) };
  needsOf.set(pattern, needs);
  return needs;
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

function readNeedsOfEach(patterns: readonly RegExp[]): NeedsOfEach {
  const each = patterns.map((pattern) => needsOf.get(pattern) ?? readNeeds(pattern));
  let end = 0;
  const ends = Int32Array.from(each, ({ telling }) => {
    end += telling.length;
    return end;
  });
  const telling = Uint16Array.from(each.flatMap((one) => one.telling));
  const needs = { ends, telling, whole: each.map(({ whole }) => whole) };
  needsOfEach.set(patterns, needs);
  return needs;
}

function hold(text: string): void {
  heldText = text;
  // Starting over does no harm: what was held so many texts ago is looked for in vain.
  heldNumber = (heldNumber + 1) & 0xffff;
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
const UNUSED_BITS = 18;

/** Spreads runs of letters over the places, by the multiplier of Fibonacci hashing (the golden ratio's share of 2^32). */
function mix(mixed: number, unit: number): number {
  return Math.imul(mixed ^ unit, 0x9e3779b1);
}
