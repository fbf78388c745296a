import { CHINESE_FILLER, CHINESE_JOINERS } from './filler-chinese.ts';
import { ENGLISH_FILLER, ENGLISH_JOINERS } from './filler-english.ts';
import type { Sheet } from './sheet.ts';
import { chineseLeftovers, type EverydayWords } from './talk/chinese-leftovers.ts';
import { findRequests } from './talk/chinese-requests.ts';

const LATIN_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
const HAN_RUN = /\p{Script=Han}+/gu;

/** A stretch of the question. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the conversation is: greetings, politeness, ways of asking. An everyday word inside is no hint. */
export function findFiller(text: string): Stretch[] {
  return [
    ...findRequests(text),
    ...[...ENGLISH_FILLER, ...CHINESE_FILLER].flatMap((filler) =>
      [...text.matchAll(filler)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
    ),
  ];
}

/** Takes greetings, politeness, ways of asking and joining words out of what is still open. */
export function dropFiller(sheet: Sheet, everyday: EverydayWords): void {
  for (const { from, to } of findRequests(sheet.open)) sheet.take(from, to, 'gone');
  for (const filler of [...ENGLISH_FILLER, ...CHINESE_FILLER])
    for (const match of sheet.open.matchAll(filler))
      sheet.take(match.index, match.index + match[0].length, 'gone');
  for (const [words, joiners] of [
    [LATIN_WORD, ENGLISH_JOINERS],
    [HAN_RUN, CHINESE_JOINERS],
  ] as const)
    for (const match of sheet.open.matchAll(words))
      if (joiners.has(match[0])) sheet.take(match.index, match.index + match[0].length, 'gone');
  for (const { from, to } of chineseLeftovers(sheet.open, everyday)) sheet.take(from, to, 'gone');
}
