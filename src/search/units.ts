import { fold, hasHan } from '../domain/fold.ts';
import type { Mention } from '../domain/question.ts';
import { conceptKey, type Facet } from '../domain/vocabulary.ts';
import { SEARCH_LIMITS } from './limits.ts';
import { chineseWords, coverOf } from './text/chinese.ts';
import { englishWord } from './text/stem.ts';
import { isStopWord } from './text/stop-words.ts';
import { stretchesOf } from './text/tokens.ts';

/** A word that is looked up in the text of the records. */
export interface Word {
  /** Folded, with its ending. */
  readonly text: string;
  /** The index terms that stand for it: one stem, or the pairs of a Chinese word. */
  readonly terms: readonly string[];
  readonly han: boolean;
}

/** One thing the question asks for: something it names, or a word. */
export interface Unit {
  /** As typed, to be shown. */
  readonly shown: string;
  /** Concepts that it names, any of which will do, each with its weight: 1 by name or filter, 0.5 by hint. */
  readonly concepts: ReadonlyMap<string, number>;
  readonly words: readonly Word[];
  /** How much it says about the subject, set against other units: 1 for a word, more for a name, less for a light word. */
  readonly weight: number;
  /** How much its words count where the text of a record has them, 0 to 1. */
  readonly textWeight: number;
}

/** A question taken apart. */
export interface Units {
  readonly named: readonly Unit[];
  readonly free: readonly Unit[];
  /** Words beyond the searched length of the question. */
  readonly cut: number;
}

const HINT_WEIGHT = 0.5;
/** What a word says that stands far from the subject. */
export const ASIDE_WEIGHT = 0.2;

/** Words beside everyday words for a subject are hardly those of the records: so much do they say. */
const BESIDE_HINT = 0.45;
/** What the name of one thing says, set against any other word. */
const NAME_WEIGHT = 1.6;
/** Words that bear out a hint beyond these add nothing. */
const MOST_WORDS = 4;
/** Their names are everyday words. */
const WIDE: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'region']);

/**
 * Takes a question apart: each mention is one unit (mentions by the same words are one, with a choice of concepts),
 * each other word is one. Repeated words count once; stop words only when there is nothing else, nor a filter
 * (`narrowed`).
 *
 * @param weigh how much a word says about the subject of its question, 0 to 1
 */
export function unitsOf(
  text: string,
  mentions: readonly Mention[],
  weigh: (word: string) => number = () => 1,
  narrowed = false,
): Units {
  const named = namedUnits(mentions.slice(0, SEARCH_LIMITS.conditions));
  const { head, cut } = bounded(text);
  const inMentions = new Set(named.flatMap((unit) => unit.words.flatMap((word) => word.terms)));
  const free = new Map<string, Word>();
  for (const word of wordsOf(withoutChinese(head, mentions))) {
    const key = word.terms.join(' ');
    if (word.terms.some((term) => !inMentions.has(term)) && !free.has(key)) free.set(key, word);
  }
  const words = [...free.values()];
  const typed = typedForms(head);
  const telling = words.filter((word) => !isStopWord(word.text) || isAcronym(typed.get(word.text), head));
  const kept = telling.length > 0 || named.length > 0 || narrowed ? telling : words;
  const beside = isParaphrase(mentions) ? BESIDE_HINT : 1;
  return {
    named,
    free: kept.map((word) => ({
      shown: typed.get(word.text) ?? word.text,
      concepts: new Map(),
      words: [word],
      weight: weigh(word.text) * beside,
      textWeight: beside,
    })),
    cut,
  };
}

/** True where a subject is told by everyday words and nothing but kinds is named. */
function isParaphrase(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ facet, by }) => facet === 'topic' && by === 'hint') &&
    !mentions.some(({ facet, by }) => facet !== 'kind' && by === 'name')
  );
}

/** A hint says the more, the more words of the question it rests on. */
function weightOf({ facet, by, words, weight = 1 }: Mention): number {
  if (by === 'name') return weight * (WIDE.has(facet) ? 1 : NAME_WEIGHT);
  if (by === 'filter' || facet !== 'topic') return weight;
  return weight * (0.5 + 0.5 * Math.min(MOST_WORDS, wordsOf(words).length));
}

function namedUnits(mentions: readonly Mention[]): Unit[] {
  const units = new Map<
    string,
    { shown: string; concepts: Map<string, number>; words: Word[]; weight: number; textWeight: number }
  >();
  for (const mention of mentions) {
    const shown = bounded(mention.words).head;
    const name = `${mention.by === 'filter'} ${fold(shown)}`;
    const unit = units.get(name) ?? {
      shown,
      concepts: new Map<string, number>(),
      // A filter is typed as "kind:news": its words are not words of the subject.
      words: mention.by === 'filter' ? [] : wordsOf(shown),
      weight: 0,
      textWeight: mention.by === 'hint' && isParaphrase(mentions) ? BESIDE_HINT : 1,
    };
    unit.weight = Math.max(unit.weight, weightOf(mention));
    const key = conceptKey(mention);
    unit.concepts.set(key, Math.max(unit.concepts.get(key) ?? 0, mention.by === 'hint' ? HINT_WEIGHT : 1));
    units.set(name, unit);
  }
  return [...units.values()];
}

/** The words of a text as they are looked up: Chinese cut into words, everything else stemmed. */
export function wordsOf(text: string): Word[] {
  return stretchesOf(text).flatMap((stretch): Word[] =>
    stretch.han
      ? chineseWords(stretch.text).map((word) => ({ text: word, terms: coverOf(word), han: true }))
      : [{ text: stretch.text, terms: [englishWord(stretch.text).stem], han: false }],
  );
}

/** Chinese has no spaces: a name is taken out of the text before the rest is cut into words. */
function withoutChinese(text: string, mentions: readonly Mention[]): string {
  let rest = fold(text);
  const names = mentions.flatMap((mention) => fold(bounded(mention.words).head).split(' ')).filter(hasHan);
  for (const name of names.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, ' ');
  return rest;
}

function bounded(text: string): { head: string; cut: number } {
  if (text.length <= SEARCH_LIMITS.questionCodePoints) return { head: text, cut: 0 };
  // A code point has at most two UTF-16 units, so this much is enough to find the bound in.
  const start = [...text.slice(0, SEARCH_LIMITS.questionCodePoints * 2)];
  const head = start.slice(0, SEARCH_LIMITS.questionCodePoints).join('');
  const rest = text.slice(head.length, SEARCH_LIMITS.fieldCharacters * 5);
  return { head, cut: rest.match(/\S+/g)?.length ?? 0 };
}

/** "WHO" and "US" are names and no stop words, unless all of the text is in capitals. */
function isAcronym(typed: string | undefined, text: string): boolean {
  return (
    typed !== undefined && /^[A-Z]{2,}$/.test(typed) && (/[a-z]/.test(text) || hasHan(text) || text === typed)
  );
}

function typedForms(text: string): Map<string, string> {
  const typed = text.match(/[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? [];
  // The first form wins: later entries of a Map overwrite earlier ones.
  return new Map(typed.toReversed().map((word) => [fold(word), word]));
}
