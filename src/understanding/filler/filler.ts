import { hasHan } from '../../domain/fold.ts';
import { chineseLeftovers, type EverydayWords } from '../talk/chinese-leftovers.ts';
import { findRequests } from '../talk/chinese-requests.ts';
import { matchesOf, stretchesOfAll } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { AFTER_NAMES, CHAT_WORDS } from './filler-chat.ts';
import { CHINESE_FILLER, CHINESE_JOINERS } from './filler-chinese.ts';
import { ENGLISH_FILLER, ENGLISH_JOINERS } from './filler-english.ts';

const LATIN_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
const HAN_RUN = /\p{Script=Han}+/gu;

/** A stretch of the question. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The expressions that a text can hold at all: the English ones have a letter or an "@", the Chinese ones a character. */
function fillersFor(text: string): ReadonlyArray<readonly RegExp[]> {
  return [...(/[a-z@]/.test(text) ? [ENGLISH_FILLER] : []), ...(hasHan(text) ? [CHINESE_FILLER] : [])];
}

/** Where the conversation is: greetings, politeness, ways of asking. An everyday word inside is no hint. */
export function findFiller(text: string): Stretch[] {
  return [...findRequests(text), ...fillersFor(text).flatMap((filler) => stretchesOfAll(text, filler))];
}

function takeWords(sheet: Sheet, words: RegExp, joiners: ReadonlyArray<ReadonlySet<string>>): void {
  for (const { 0: word, index } of matchesOf(sheet.open, words))
    if (joiners.some((one) => one.has(word))) sheet.take(index, index + word.length, 'gone');
}

/** Takes greetings, politeness, ways of asking and joining words out of what is still open. */
export function dropFiller(sheet: Sheet, everyday: EverydayWords): void {
  for (const { from, to } of findRequests(sheet.open)) sheet.take(from, to, 'gone');
  for (const filler of fillersFor(sheet.open)) sheet.takeAll(filler);
  sheet.takeEach(AFTER_NAMES);
  takeWords(sheet, LATIN_WORD, [ENGLISH_JOINERS, CHAT_WORDS]);
  if (hasHan(sheet.open)) takeWords(sheet, HAN_RUN, [CHINESE_JOINERS]);
  for (const { from, to } of chineseLeftovers(sheet.open, everyday)) sheet.take(from, to, 'gone');
}
