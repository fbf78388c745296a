import type { Facet } from '../../domain/vocabulary.ts';
import { findFiller, type Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';

/** What earlier readers found in a question, from which its sentences are weighed. */
export interface Found {
  /** The question, folded, with what earlier readers took blanked. */
  readonly text: string;
  /** What it names firmly. */
  readonly named: readonly NamedStretch[];
  /** What everyday words in it hint at. */
  readonly hinted: readonly NamedStretch[];
  /** What earlier readers took, and unknown acronyms. */
  readonly settled: readonly Stretch[];
  /** How much a folded word says by itself, 0 to 1. */
  readonly tellingShare: (word: string) => number;
}

/** What the sentences of one question name, and how much they say beside that. */
export interface SentenceNames {
  /** Days of those who talk. */
  readonly ownDays: readonly Stretch[];
  /** What a sentence names firmly. */
  names(one: Stretch): NamedStretch[];
  /** What everyday words of a sentence hint at. */
  hints(one: Stretch): NamedStretch[];
  /** True where it has a country, a time or a sum. */
  isBound(one: Sentence): boolean;
  /** True where it names more than what anybody has, or has a time or a sum. */
  isNamed(one: Sentence): boolean;
  /** True where it names a matter, a time, a sum or a country. */
  isMatter(one: Sentence): boolean;
  /** True for a part that names nothing and hints at nothing. */
  isIdlePart(part: Stretch): boolean;
  /** How much its words say that neither name anything nor are talk; 1 is a word that hardly any text has. */
  ownWords(one: Sentence): number;
}

/** Named alone, these leave open what somebody wants to know. */
export const WIDE: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'constituent', 'kind']);
/** "Been in meetings since eight", "my union": anybody has those. */
const ABOUT_ANYONE: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'kind']);

/** Lays what was found in a question over its sentences. */
export function sentenceNames(
  reading: SentenceReading,
  { text, named, hinted, settled, tellingShare }: Found,
): SentenceNames {
  const ownDays = settled.filter(reading.isOwnDay);
  const names = (one: Stretch) => within(named, one);
  const hasMatterSettled = (one: Sentence) =>
    within(settled, one).some((stretch) => !ownDays.includes(stretch));
  const hasName = (one: Sentence, isOf: (facet: Facet) => boolean) =>
    names(one).some(({ mentions }) => mentions.some(({ facet }) => isOf(facet)));
  const isBound = (one: Sentence) => hasMatterSettled(one) || hasName(one, (facet) => facet === 'country');
  return {
    ownDays,
    names,
    hints: (one) => within(hinted, one),
    isBound,
    isNamed: (one) => hasMatterSettled(one) || hasName(one, (facet) => !ABOUT_ANYONE.has(facet)),
    isMatter: (one) => isBound(one) || hasName(one, (facet) => !WIDE.has(facet)),
    isIdlePart: (part) => within([...named, ...settled, ...hinted], part).length === 0,
    ownWords: ownWordsIn(reading, () => [...named, ...findFiller(text)], tellingShare),
  };
}

/** Those of some stretches that share a letter with a place. */
export function within<S extends Stretch>(all: readonly S[], place: Stretch): S[] {
  return all.filter((one) => one.from < place.to && one.to > place.from);
}

/** True for a name that may be the matter: more than a kind or those who have it. */
export function isSubject({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet }) => facet !== 'kind' && facet !== 'constituent');
}

/** Measures how much the words of a request say that neither name anything nor are talk; `findSaid` finds what does or is. */
function ownWordsIn(
  reading: SentenceReading,
  findSaid: () => readonly Stretch[],
  tellingShare: (word: string) => number,
) {
  const measured = new Map<Sentence, number>();
  // Of most questions nobody asks: what they name tells enough.
  let said: readonly Stretch[] | undefined;
  return (sentence: Sentence): number => {
    const known = measured.get(sentence);
    if (known !== undefined) return known;
    const taken = said ?? findSaid();
    said = taken;
    const words = reading
      .partsOf(sentence)
      .flatMap(reading.wordsIn)
      .filter(({ word, from }) => within(taken, { from, to: from + word.length }).length === 0)
      .reduce((sum, { word }) => sum + tellingShare(word), 0);
    measured.set(sentence, words);
    return words;
  };
}
