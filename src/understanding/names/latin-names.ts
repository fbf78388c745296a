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
/** From this length on few words of the language lie one slip from a name. */
const SURE_LENGTH = 7;

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

interface Option {
  readonly stem: string;
  readonly guess?: Guess;
}

type Correction = Required<Option>;

interface Reached {
  readonly node: Node;
  readonly slips: readonly Guess[];
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
    const words = name.by === 'idiom' ? wordsOf(name.text) : keyWords(wordsOf(name.text));
    const [first] = words;
    if (first === undefined) continue;
    let node = root;
    for (const word of words) {
      vocabularyWords.add(word.text).add(word.singular);
      // A hint misspelt is none: see isMisspelt.
      if (name.by !== 'hint') stems.set(word.text, word.stem);
      node = stepFrom(node, word.stem);
    }
    node.ends ??= [];
    node.ends.push({ name, first: { text: first.text, singular: first.singular }, length: words.length });
  }
  const findSlips = createSlipFinder(stems.keys());
  const isKnown = (word: Word) =>
    vocabularyWords.has(word.text) ||
    vocabularyWords.has(word.singular) ||
    knownWords?.has(word.text) === true ||
    knownWords?.has(word.singular) === true;

  return (words) => {
    let unknown = 0;
    const guesses = words.map((word) => {
      if (word.joins || word.text.length < 5 || isKnown(word) || unknown >= MOST_UNKNOWN) return [];
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
  if (first === undefined) return [];
  const findings: Finding[] = [];
  let reached: Reached[] = [{ node: root, slips: [] }];
  for (let at = start; at < words.length && reached.length > 0; at++) {
    const word = words[at];
    if (word === undefined || (at > start && !word.follows)) break;
    const stepped = reached.flatMap(({ node, slips }): Reached[] =>
      [{ stem: word.stem }, ...(guesses[at] ?? [])].flatMap((option: Option) => {
        const next = node.next?.get(option.stem);
        return next ? [{ node: next, slips: option.guess ? [...slips, option.guess] : slips }] : [];
      }),
    );
    for (const { node, slips } of stepped) {
      const names = (node.ends ?? [])
        .filter((end) => (slips.length > 0 ? isMisspelt(end, slips) : end.length > 1 || sameWord(end, first)))
        .map((end) => end.name);
      if (names.length > 0) findings.push({ from: first.from, to: word.to, names, slips: slips.length });
    }
    // Joining words inside a name are passed over, in front of it they are not part of it.
    reached = word.joins && at > start ? [...reached, ...stepped] : stepped;
  }
  return findings;
}

/**
 * Whether slips are few enough for what they lead to. Among several words one more word speaks for the name; a single
 * word must be long, and for subjects and kinds, whose names are everyday words, longer.
 */
function isMisspelt(end: End, slips: readonly Guess[]): boolean {
  const { name, length } = end;
  if (name.by === 'hint' || name.by === 'idiom') return false;
  const [slip] = slips;
  if (length > 1 || slip === undefined) return slips.length < length;
  if (name.by === 'acronym') return false;
  const isProper = name.concept !== undefined && PROPER.has(name.concept.facet);
  if (isProper) return slip.swapped || slip.word.length >= (slip.slips === 1 ? SURE_LENGTH : SURE_LENGTH + 2);
  return slip.slips === 1 && slip.word.length > SURE_LENGTH;
}

function sameWord(end: End, word: Word): boolean {
  const { text, singular } = end.first;
  if (text === word.text) return true;
  // "saws" is no plural of an acronym SAW, but "SMEs" is one of SME.
  if (end.name.by === 'acronym') return word.text === `${text}s` || word.text === `${text}'s`;
  return singular === word.singular;
}

function keyWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter((word) => !word.joins);
  return telling.length > 0 ? telling : words;
}
