import type { Stretch } from '../filler/filler.ts';
import type { Sentence } from './sentences.ts';

/** How the sentences of one question are told apart in its language; each method is asked of one of `sentences`. */
export interface SentenceReading {
  /** What the question is cut into: sentences in English, clauses in Chinese. */
  readonly sentences: readonly Sentence[];
  /** True where it asks or bids. */
  asks(one: Sentence): boolean;
  /** True where it asks in a whole clause and not in a word or two: "what is there on", not "anything from". */
  isWhole(one: Sentence): boolean;
  /** Those that ask for something, or say that it is wanted, needed or believed to be there. */
  wishes(): readonly Sentence[];
  /** True where it tells of those who ask: "I mean to surprise him". */
  isOfAsker(one: Sentence): boolean;
  /** The clauses of a request in front of the one that asks. */
  leadIn(one: Sentence): Stretch[];
  /** True where it only asks the one who reads to help, thanks them, or says how its writer feels. */
  asksForHelp(one: Sentence): boolean;
  /** True where it leans on what was said before: "what's it for", 他到底说了啥. */
  leansOn(one: Sentence): boolean;
  /** What it asks of something named elsewhere and of nothing else: how to reach it, or what it is. */
  askedOfName(one: Sentence): 'reach' | 'identity' | undefined;
  /** True for a story whose country may be the one asked about: that of guests, of a journey. */
  mayBind(one: Sentence): boolean;
  /** True where it may be a heading of what is wanted though it asks for nothing: "the SCORE signings…". */
  mayHead(one: Sentence): boolean;
  /** True where two who disagree ask who has won. */
  isBet(one: Sentence): boolean;
  /** The times it names, of which two who bet on it cannot both be sure. */
  guessesIn(one: Sentence): Stretch[];
  /** True where one of some requests asks when something was. */
  asksForTime(requests: readonly Sentence[]): boolean;
  /** True for what somebody takes to be so: "he says that it began in 2020". */
  isClaim(one: Sentence): boolean;
  /** True for what people tell who were wrong, or think that they may be. */
  tellsOfMistake(one: Sentence): boolean;
  /** What is said in passing, in brackets: "(long story, I promise)". */
  readonly inPassing: readonly Stretch[];
  /** True for several things in a row: "chair height, heavy lifting, sore backs". */
  isList(one: Sentence): boolean;
  /** True for a day of those who talk and not of what is wanted: "下周" in 下周要见客人. */
  isOwnDay(stretch: Stretch): boolean;
  /** Words that say nothing of the matter, whatever else stands there: 处长让我, 写简报就差一条了. */
  storyWords(one: Sentence): Stretch[];
  /** The parts of a request that are not about the one who asks, or all where there are no others. */
  partsOf(one: Sentence): Stretch[];
  /** The words of a stretch that are no talk, and where each begins. */
  wordsIn(part: Stretch): ReadonlyArray<{ readonly word: string; readonly from: number }>;
}
