import type { Facet } from '../../domain/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';
import type { Guess } from './slips.ts';
import { createSlipFinder } from './slips.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Says of a folded word whether the records hold it: such a word is no misspelling. */
export interface KnownWords {
  has(word: string): boolean;
}

/** Facets whose names are names in the strict sense, unlike any other word. */
const PROPER: ReadonlySet<Facet> = new Set([
  'country',
  'region',
  'place',
  'organisation',
  'programme',
  'person',
]);
/** Shorter words lie one slip from too many others. */
const SHORTEST_MISSPELT = 4;
/** From this length on few words of the language lie one slip from a name. */
const SURE_LENGTH = 7;
/** From this length on a name is meant where no other word of the language lies as near. */
const TELLING_LENGTH = 6;
/** Bodies, programmes and countries stand side by side: "the ILO and Mongolia" is no "ILO Mongolia". */
const APART: ReadonlySet<Facet> = new Set(['country', 'organisation', 'person', 'programme']);

/** Joining words that a name is not compared without. */
const TELLING_JOINERS: ReadonlySet<string> = new Set(['and', 'with', 'on', 'in']);

interface End {
  readonly name: Name;
  readonly first: Pick<Word, 'text' | 'singular'>;
  /** How many words the name has. */
  readonly length: number;
}

/** Most nodes are the end of one name: they have no map of further words. */
interface Node {
  next?: Map<string, Node>;
  ends?: End[];
}

interface Correction {
  readonly stem: string;
  readonly guess: Guess;
}

interface Reached {
  readonly node: Node;
  readonly slips: readonly Guess[];
  /** Joining words passed over that a name must have too. */
  readonly passed: readonly string[];
}

/** Unknown words looked at for slips, per question. */
const MOST_UNKNOWN = 12;

/**
 * Builds a finder of names in alphabetic scripts: whole words, inflected or spelt the other way, without regard
 * to "of" and "the", with slips of the pen. A name of one word is compared by its singular only.
 */
export function createLatinNames(
  names: readonly Name[],
  knownWords: KnownWords | undefined,
): (words: readonly Word[]) => Finding[] {
  const root: Node = {};
  const vocabularyWords = new Set<string>();
  const stems = new Map<string, string>();
  for (const name of names) {
    const words = comparedWords(name);
    const [first] = words;
    if (first === undefined) continue;
    let node = root;
    for (const word of words) {
      vocabularyWords.add(word.text).add(word.singular);
      // A hint of one word misspelt is none: see isMisspelt.
      if (name.by !== 'hint' || words.length > 1) stems.set(word.text, word.stem);
      node = stepFrom(node, word.stem);
    }
    const end: End = { name, first: { text: first.text, singular: first.singular }, length: words.length };
    // Most nodes end one name: a list that begins empty would make room for seventeen.
    if (node.ends === undefined) node.ends = [end];
    else node.ends.push(end);
    // "PPPs": what has no vowel keeps its "s" as a stem.
    if (name.by === 'acronym' && words.length === 1 && !root.next?.has(`${first.text}s`))
      root.next?.set(`${first.text}s`, node);
  }
  const findSlips = createSlipFinder(stems.keys(), (word) => knownWords?.has(word) === true);
  const isKnown = (word: Word) =>
    vocabularyWords.has(word.text) ||
    vocabularyWords.has(word.singular) ||
    knownWords?.has(word.text) === true ||
    knownWords?.has(word.singular) === true;

  return (words) => {
    let unknown = 0;
    const guesses = words.map((word) => {
      if (word.joins || word.text.length < SHORTEST_MISSPELT || isKnown(word) || unknown >= MOST_UNKNOWN)
        return [];
      unknown++;
      return findSlips(word.text).flatMap((guess): Correction[] => {
        const stem = stems.get(guess.word);
        return stem === undefined ? [] : [{ stem, guess }];
      });
    });
    return words.flatMap((_, start) => findFrom(root, words, guesses, start));
  };
}

/** The node one word further, which is made where there is none. */
function stepFrom(node: Node, stem: string): Node {
  node.next ??= new Map();
  const known = node.next.get(stem);
  if (known !== undefined) return known;
  const made: Node = {};
  node.next.set(stem, made);
  return made;
}

/** All names that begin at one word. */
function findFrom(
  root: Node,
  words: readonly Word[],
  guesses: ReadonlyArray<readonly Correction[]>,
  start: number,
): Finding[] {
  const first = words[start];
  const begins = ({ stem }: { stem: string }) => root.next?.has(stem) === true;
  if (first === undefined || !(begins(first) || guesses[start]?.some(begins))) return [];
  const findings: Finding[] = [];
  let reached: Reached[] = [{ node: root, slips: [], passed: [] }];
  for (let at = start; at < words.length && reached.length > 0; at++) {
    const word = words[at];
    if (word === undefined || (at > start && !word.follows)) break;
    const stepped: Reached[] = [];
    for (const { node, slips, passed } of reached) {
      const next = node.next?.get(word.stem);
      if (next !== undefined) stepped.push({ node: next, slips, passed });
      for (const { stem, guess } of guesses[at] ?? []) {
        const corrected = node.next?.get(stem);
        if (corrected !== undefined) stepped.push({ node: corrected, slips: [...slips, guess], passed });
      }
    }
    for (const { node, slips, passed } of stepped) {
      if (node.ends === undefined) continue;
      const names = node.ends
        .filter(({ name }) => passed.every((word) => mayHold(name, word)))
        .filter((end) => (slips.length > 0 ? isMisspelt(end, slips) : end.length > 1 || sameWord(end, first)))
        .map((end) => end.name);
      if (names.length > 0) findings.push({ from: first.from, to: word.to, names, slips: slips.length });
    }
    // Joining words inside a name are passed over, in front of it they are not part of it.
    const beside = TELLING_JOINERS.has(word.text)
      ? reached.map((one) => ({ ...one, passed: [...one.passed, word.text] }))
      : reached;
    reached = word.joins && at > start ? [...beside, ...stepped] : stepped;
  }
  return findings;
}

/**
 * Whether a joining word may stand inside a name. "And" may in a subject ("safety and health") or a body that has it in its
 * name; who works with the ILO does not work for it, and rights in an organization are not the right to organise. What is
 * put "out on Boxing Day" is not out of the box.
 */
function mayHold({ text, concept, by }: Name, word: string): boolean {
  if (word === 'on') return by !== 'hint' || /\bon\b/.test(text);
  if (word === 'with') return / with /.test(text);
  if (word === 'in') return !text.includes(' to ');
  return concept === undefined || !APART.has(concept.facet) || /\band\b|[&/+]/.test(text);
}

/**
 * Whether slips are few enough for what they lead to. Several words speak for each other: each may have a slip, and with
 * one rightly spelt even two. A single word must be long, or nothing else may lie as near.
 */
function isMisspelt(end: End, slips: readonly Guess[]): boolean {
  const { name, first, length } = end;
  const [slip] = slips;
  if (slip === undefined || name.by === 'idiom') return false;
  if (name.by === 'hint') return length > 1 && slips.length === 1 && slip.slips === 1;
  if (length > 1)
    return (
      slips.length < length || slips.every((one) => one.slips === 1 && one.word.length >= TELLING_LENGTH - 1)
    );
  // Words of one stem are not one word: "goverance" is no "government".
  if (name.by === 'acronym' || first.text !== slip.word) return false;
  const isProper = name.concept !== undefined && PROPER.has(name.concept.facet);
  if (isProper) return slip.swapped || slip.word.length >= (slip.slips === 1 ? SURE_LENGTH : SURE_LENGTH + 2);
  return slip.slips === 1 && slip.word.length > (slip.rivalled ? SURE_LENGTH : TELLING_LENGTH - 1);
}

function sameWord(end: End, word: Word): boolean {
  const { text, singular } = end.first;
  if (text === word.text) return true;
  // "saws" is no plural of an acronym SAW, but "SMEs" is one of SME.
  if (end.name.by === 'acronym') return word.text === `${text}s` || word.text === `${text}'s`;
  return singular === word.singular;
}

/**
 * The words by which a name is found: those that tell, and all of them in an idiom or in an everyday expression
 * that would be another word without the rest ("on ships", "on show").
 */
function comparedWords({ text, by }: Name): readonly Word[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !word.joins);
  if (by === 'idiom' || telling.length === 0) return words;
  return by === 'hint' && telling.length === 1 ? words : telling;
}
