import { segmentsOf } from '../../domain/chinese-words.ts';
import type { Stretch } from '../filler/filler.ts';
import { matchesOf, stretchesOf } from '../text/matches.ts';
import { CHINESE_CUT_APART, CHINESE_LIGHT } from './chinese-words.ts';

/** What is known of the everyday words of Chinese beyond those listed here. */
export interface EverydayWords {
  /** True for a word that only builds a sentence: an adverb, a pronoun, a conjunction. */
  isGrammar(word: string): boolean;
  /** True for an expression made of nothing but words that build a sentence and plain verbs: 发我看下, 翻翻. */
  saysNothing(expression: string): boolean;
  /** True for a plain verb or particle of one character. */
  isBuilder(character: string): boolean;
  /** True for a word that a dictionary has with a meaning that says something about a subject. */
  isTelling(word: string): boolean;
}

/** Knows no everyday words but those listed here. */
export const NO_EVERYDAY_WORDS: EverydayWords = {
  isGrammar: () => false,
  saysNothing: () => false,
  isBuilder: () => false,
  isTelling: () => false,
};

/** What points at something said or known: 那天, 每年. */
const POINTS = /^[这那哪每某]\p{Script=Han}$/u;
/** A plain verb and its object with a sign of time between: 发过言, 签了字. */
const SEPARATED = /(\p{Script=Han})[过了着完](\p{Script=Han})/gu;
/** So many of something, without what it is: 一枚, 十支, 两三场. */
const COUNTED =
  /^[一二两三四五六七八九十百几数半]{1,3}[大小整]?[个只枚名位条支张本份篇部间场次回趟遍顿款样种类些点堆群批组对双套串摞页句段声眼口处]$/u;
/** A character twice, which is how chats write small words (蟹蟹, 球球), or a verb and how far it went (问住). */
const MADE_UP = /^(\p{Script=Han})\1$|^\p{Script=Han}[住掉到完好下上起走回进懂见着]$/u;
/** 第三十九条 says which. */
const RANKED = /第[一二三四五六七八九十百]{0,4}$/u;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Of everyday words only those of grammar: where everyday words tell the subject, plain verbs may be among them. */
export function grammarAlone({ isGrammar, isTelling }: EverydayWords): EverydayWords {
  return { isGrammar, isTelling, saysNothing: isGrammar, isBuilder: () => false };
}

/** Finds in what is still open of a question the Chinese words that only build its sentences. */
export function chineseLeftovers(open: string, everyday: EverydayWords): Stretch[] {
  return matchesOf(open, HAN_RUN).flatMap((match) => {
    const [run] = match;
    const separated = matchesOf(run, SEPARATED).flatMap(
      ({ 0: words, 1: verb = '', 2: object = '', index }) =>
        everyday.isBuilder(verb) && everyday.isTelling(`${verb}${object}`)
          ? [{ from: match.index + index, to: match.index + index + words.length }]
          : [],
    );
    const cutApart = stretchesOf(run, CHINESE_CUT_APART, match.index);
    const loose = segmentsOf(run).flatMap(({ segment, index }, at, all) => {
      const goes =
        segment.length === 1
          ? isLoose(run, index, everyday) && !isSurname(segment, all[at + 1]?.segment ?? '', everyday)
          : saysNothing(segment, everyday) || (COUNTED.test(segment) && !RANKED.test(run.slice(0, index)));
      return goes ? [{ from: match.index + index, to: match.index + index + segment.length }] : [];
    });
    return [...separated, ...cutApart, ...loose];
  });
}

/** A light word, or two that the dictionary takes for one: 它是, 会上. */
function saysNothing(segment: string, everyday: EverydayWords): boolean {
  return (
    (MADE_UP.test(segment) && !everyday.isTelling(segment)) ||
    CHINESE_LIGHT.has(segment) ||
    (segment.length === 2 && [...segment].every((one) => CHINESE_LIGHT.has(one))) ||
    everyday.saysNothing(segment) ||
    POINTS.test(segment)
  );
}

/** Small words that are surnames too, before two characters that are no word: 习近平, 于建华. */
function isSurname(segment: string, next: string, everyday: EverydayWords): boolean {
  const isWord = next.length !== 2 || everyday.isTelling(next) || saysNothing(next, everyday);
  return /[习何于常曾方时施]/u.test(segment) && !isWord;
}

/** A plain verb or particle that makes no word with its neighbours. */
function isLoose(run: string, at: number, everyday: EverydayWords): boolean {
  const character = run.charAt(at);
  // 讲价: two characters that are a word by themselves are no light word beside another.
  if (CHINESE_LIGHT.has(character)) return !(run.length === 2 && everyday.isTelling(run));
  return (
    everyday.isBuilder(character) &&
    !everyday.isTelling(run.slice(Math.max(0, at - 1), at + 1)) &&
    !everyday.isTelling(run.slice(at, at + 2))
  );
}
