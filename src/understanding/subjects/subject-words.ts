import { fold } from '../../domain/fold.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { wordsOf } from '../names/words.ts';

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
  speaksFor(term: string): ReadonlyMap<string, number>;
}

const HAN_RUN = /\p{Script=Han}+/gu;
/** Characters that join, point or ask: a pair with one is no part of a word that tells a subject. */
const GRAMMAR =
  /[的了着得和与及或是有把被给让向于之其也都还就个我你他她它您们这那跟又并者吗呢吧啊呀么什怎哪谁几]/u;
const SHORTEST_LATIN = 3;
/** A word out of a longer name, or out of an expression, says less than one that stands for the subject by itself. */
const PART_OF_NAME = 0.8;
const PART_OF_EXPRESSION = 0.7;
/** Two characters may stand together by chance. */
const PAIR = 0.8;

/** The terms of folded text: its words, joining and very short ones left out, and its pairs of Chinese characters. */
export function termsOf(folded: string): SubjectTerm[] {
  const latin = wordsOf(folded)
    .filter((word) => !word.joins && word.text.length >= SHORTEST_LATIN)
    .map(({ stem, text, from, to }) => ({ term: stem, shown: text, from, to }));
  const han = [...folded.matchAll(HAN_RUN)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length - 1 }, (_, at) => {
      const pair = run.slice(at, at + 2);
      return { term: pair, shown: pair, from: index + at, to: index + at + 2 };
    }).filter(({ term }) => !GRAMMAR.test(term)),
  );
  return [...latin, ...han];
}

/** Takes the names and everyday expressions of all topics apart and counts which words they share. */
export function createSubjectWords(
  vocabulary: Vocabulary,
  tellingShare: (word: string) => number,
): SubjectWords {
  const shares = new Map<string, Map<string, number>>();
  const topics = vocabulary.terms.filter((term) => term.facet === 'topic');
  const note = (id: string, text: string, partOf: number) => {
    const terms = new Map(termsOf(fold(text)).map(({ term, shown }) => [term, shown]));
    for (const [term, shown] of terms) {
      const holders = shares.get(term) ?? new Map<string, number>();
      const share = terms.size === 1 ? 1 : partOf * tellingShare(shown);
      shares.set(term, holders.set(id, Math.max(holders.get(id) ?? 0, share)));
    }
  };
  for (const { id, name, aliases, everyday } of topics) {
    for (const text of [name.en, name.zh, ...aliases.en, ...aliases.zh]) note(id, text, PART_OF_NAME);
    for (const text of [...everyday.en, ...everyday.zh]) note(id, text, PART_OF_EXPRESSION);
  }
  for (const [term, holders] of shares) {
    const rarity = Math.log((topics.length + 1) / (holders.size + 0.5)) / Math.log((topics.length + 1) / 1.5);
    const worth = /\p{Script=Han}/u.test(term) ? PAIR * rarity : rarity;
    for (const [id, share] of holders) holders.set(id, share * worth);
  }
  const none = new Map<string, number>();
  return { speaksFor: (term) => shares.get(term) ?? none };
}
