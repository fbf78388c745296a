import { AFTER_NAMES, CHAT_WORDS } from './filler-chat.ts';
import { CHINESE_FILLER, CHINESE_JOINERS } from './filler-chinese.ts';
import { ENGLISH_FILLER, ENGLISH_JOINERS } from './filler-english.ts';
import type { Sheet } from './sheet.ts';
import { CHINESE_LIGHT } from './talk/chinese-words.ts';

const LATIN_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN_RUN = /\p{Script=Han}+/gu;

/** A stretch of the question. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the conversation is: greetings, politeness, ways of asking. An everyday word inside is no hint. */
export function findFiller(text: string): Stretch[] {
  return [...ENGLISH_FILLER, ...CHINESE_FILLER].flatMap((filler) =>
    [...text.matchAll(filler)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}

/** Takes greetings, politeness, ways of asking and joining words out of what is still open. */
export function dropFiller(sheet: Sheet): void {
  for (const filler of [...ENGLISH_FILLER, ...CHINESE_FILLER, AFTER_NAMES])
    for (const match of sheet.open.matchAll(filler))
      sheet.take(match.index, match.index + match[0].length, 'gone');
  for (const [words, joiners] of [
    [LATIN_WORD, ENGLISH_JOINERS],
    [LATIN_WORD, CHAT_WORDS],
    [HAN_RUN, CHINESE_JOINERS],
  ] as const)
    for (const match of sheet.open.matchAll(words))
      if (joiners.has(match[0])) sheet.take(match.index, match.index + match[0].length, 'gone');
  for (const match of sheet.open.matchAll(HAN_RUN))
    for (const { segment, index } of segmenter.segment(match[0]))
      if (isLight(segment)) sheet.take(match.index + index, match.index + index + segment.length, 'gone');
}

/** A light word, or two that the dictionary takes for one: 它是, 会上. */
function isLight(segment: string): boolean {
  return (
    CHINESE_LIGHT.has(segment) ||
    (segment.length === 2 && [...segment].every((one) => CHINESE_LIGHT.has(one)))
  );
}
