import { fold, hasHan } from '../domain/fold.ts';

/**
 * The share of the asked words that some texts together speak of, 0 to 1; 0 when nothing was asked.
 * English words count as the same when one begins with the other's first letters (ratify, ratified);
 * Chinese is compared by pairs of characters.
 */
export function overlap(asked: string, ...about: readonly string[]): number {
  const wanted = terms(asked).all;
  if (wanted.size === 0) return 0;
  const held = about.map(terms);
  let found = 0;
  for (const term of wanted) if (held.some((one) => one.all.has(term) || holdsForm(one, term))) found += 1;
  return found / wanted.size;
}

/** Two forms of a word have so many first letters in common at least. */
const FEWEST_SHARED = 4;

function holdsForm(held: Terms, word: string): boolean {
  if (word.length < FEWEST_SHARED) return false;
  held.byStart ??= byStart(held.all);
  return held.byStart.get(word.slice(0, FEWEST_SHARED))?.some((other) => sameWord(word, other)) === true;
}

/** Geneva is no general, but ratifying is ratified. */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = Math.max(FEWEST_SHARED, Math.min(5, shorter - 1), shorter - 3);
  return a.startsWith(b.slice(0, shared));
}

/** The terms of a text. */
interface Terms {
  readonly all: ReadonlySet<string>;
  /** Those that may be forms of a word, by their first letters; made for a text that is set against a question. */
  byStart?: ReadonlyMap<string, readonly string[]>;
}

/** Texts whose terms are kept: a question is set against many titles, and titles against many questions. */
const KEPT = 5_000;
const known = new Map<string, Terms>();

function terms(text: string): Terms {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT) known.clear();
  const found = { all: termsOf(text) };
  known.set(text, found);
  return found;
}

function byStart(all: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const words = [...all].filter((term) => term.length >= FEWEST_SHARED);
  return Map.groupBy(words, (word) => word.slice(0, FEWEST_SHARED));
}

function termsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of fold(text)
    .replaceAll("'s", '')
    .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []) {
    if (!hasHan(word)) found.add(IRREGULAR.get(word) ?? word);
    else if (word.length === 1) found.add(word);
    else for (let at = 0; at + 2 <= word.length; at += 1) found.add(word.slice(at, at + 2));
  }
  return found;
}

/** Forms of verbs that do not begin alike. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['became', 'become'],
  ['began', 'begin'],
  ['begun', 'begin'],
  ['brought', 'bring'],
  ['built', 'build'],
  ['gave', 'give'],
  ['grew', 'grow'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['met', 'meet'],
  ['paid', 'pay'],
  ['ran', 'run'],
  ['said', 'say'],
  ['sent', 'send'],
  ['spoke', 'speak'],
  ['taught', 'teach'],
  ['took', 'take'],
  ['taken', 'take'],
  ['won', 'win'],
]);
