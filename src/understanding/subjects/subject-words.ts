import { hasHan } from '../../domain/fold.ts';
import type { Name } from '../names/name-list.ts';
import { wordsOf } from '../names/words.ts';
import { matchesOf } from '../text/matches.ts';
import { isManifold } from './manifold-words.ts';

/** A word, or a pair of neighbouring Chinese characters, as it is compared and as it stood in the text. */
export interface SubjectTerm {
  readonly term: string;
  readonly shown: string;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/** How strongly each word speaks for each subject. */
export interface SubjectWords {
  /** Subjects that a term speaks for, each with its weight: 1 for a word that names this subject alone, less the more share it. */
  speaksFor(term: SubjectTerm): ReadonlyArray<readonly [string, number]>;
}

/** A subject that holds a word; a few at most hold the same, so a list of them is found faster and smaller than a map. */
interface Holder {
  readonly id: string;
  /** The most that the word says of the subject in any of its names. */
  share: number;
}

const LETTER = /[a-z\d]/;
const HAN_RUN = /\p{Script=Han}+/gu;
/** Characters that join, point or ask: a pair with one is no part of a word that tells a subject. */
const GRAMMAR =
  /[的了着得和与及或是有把被给让向于之其也都还就个我你他她它您们这那跟又并者吗呢吧啊呀么什怎哪谁几]/u;
const SHORTEST_LATIN = 3;
/** A word that stands for the subject by itself. */
const ALL_OF_IT = 1;
/** A word out of a longer name, or out of an expression, says less than one that stands for the subject by itself. */
const PART_OF_NAME = 0.8;
const PART_OF_EXPRESSION = 0.7;
/** A word with many meanings says half of what it would. */
const ONE_OF_MANY = 0.5;
/** Two characters may stand together by chance. */
const PAIR = 0.8;

/** The terms of folded text: its words, joining and very short ones left out, and its pairs of Chinese characters. */
export function termsOf(folded: string): SubjectTerm[] {
  const terms: SubjectTerm[] = [];
  // Most texts are in one script: looking for the other costs half of the time at start.
  if (LETTER.test(folded))
    for (const { joins, stem, text, from, to } of wordsOf(folded))
      if (!joins && text.length >= SHORTEST_LATIN) terms.push({ term: stem, shown: text, from, to });
  if (hasHan(folded)) for (const run of matchesOf(folded, HAN_RUN)) addPairs(run, terms);
  return terms;
}

function addPairs({ 0: run, index }: RegExpExecArray, terms: SubjectTerm[]): void {
  for (let at = 0; at + 2 <= run.length; at += 1) {
    const term = run.slice(at, at + 2);
    if (!GRAMMAR.test(term)) terms.push({ term, shown: term, from: index + at, to: index + at + 2 });
  }
}

/**
 * Takes the names and everyday expressions of all topics apart and counts which words they share.
 *
 * @param names every name and hint of the vocabulary
 * @param tellingShare how much a word says by itself, 0 to 1
 */
export function createSubjectWords(
  names: readonly Name[],
  tellingShare: (word: string) => number,
): SubjectWords {
  const shares = new Map<string, Holder[]>();
  const topics = new Set<string>();
  for (const { text, concept, by } of names) {
    if (concept?.facet !== 'topic' || by === 'acronym') continue;
    topics.add(concept.id);
    const terms = new Set(termsOf(text).map(({ term }) => term));
    const share = shareOf(text, terms.size, by);
    for (const term of terms) {
      const holders = shares.get(term);
      if (holders === undefined) {
        shares.set(term, [{ id: concept.id, share }]);
        continue;
      }
      const holder = holders.find(({ id }) => id === concept.id);
      if (holder === undefined) holders.push({ id: concept.id, share });
      else holder.share = Math.max(holder.share, share);
    }
  }
  const most = Math.log((topics.size + 1) / 1.5);
  return {
    // What a word says is weighed when it is asked for: of all words listed few ever are.
    speaksFor({ term, shown }) {
      const holders = shares.get(term);
      if (holders === undefined) return NOTHING;
      const rarity = Math.log((topics.size + 1) / (holders.length + 0.5)) / most;
      const worth = hasHan(term) ? PAIR * rarity : rarity;
      const asPart = tellingShare(shown);
      return holders.map(({ id, share }) => [id, worth * (share === ALL_OF_IT ? 1 : share * asPart)]);
    },
  };
}

function shareOf(text: string, terms: number, by: Name['by']): number {
  if (terms === 1) return by === 'hint' && isManifold(text) ? ONE_OF_MANY : ALL_OF_IT;
  return by === 'name' ? PART_OF_NAME : PART_OF_EXPRESSION;
}

const NOTHING: ReadonlyArray<readonly [string, number]> = [];
