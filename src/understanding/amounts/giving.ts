import type { Sheet } from '../sheet.ts';

const GIVING =
  /\b(?:g[ai]ve|given|gives|giving|provided|contributed|donated|paid|spent|went|received|receiving|got|pledged|committed|allocated|granted|awarded)\b|提供了?|出资了?|资助了?|捐助?了?|投入了?|拨付了?|给[了过]|获得了?|得到了?|拿到了?|收到了?/gu;

/** Takes the words that say money was given or received: beside money they say nothing. */
export function takeGiving(sheet: Sheet): void {
  for (const match of sheet.open.matchAll(GIVING))
    sheet.take(match.index, match.index + match[0].length, 'gone');
}
