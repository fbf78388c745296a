import type { Stretch } from '../filler/filler.ts';
import { isShouted } from '../names/mentions.ts';
import { isAcronymInCapitals } from '../names/ordinary-words.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

const SHORT_WORD = /\b[a-z]{2,4}\b/g;

/** Finds acronyms that are words of the language as well, told by their capitals: "WHO", "US". */
export function findCapitals(sheet: Sheet): Stretch[] {
  if (isShouted(sheet)) return [];
  return matchesOf(sheet.open, SHORT_WORD)
    .map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }))
    .filter(
      ({ word, from, to }) => isAcronymInCapitals(word) && sheet.typed(from, to) === word.toUpperCase(),
    );
}
