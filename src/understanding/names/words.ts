import { matchesOf } from '../text/matches.ts';
import type { Forms } from './spelling.ts';
import { formsOf } from './spelling.ts';

/** A word of a name or a question, with the forms in which it is compared. */
export interface Word extends Forms {
  /** Folded, dots of an abbreviation removed: "u.s." is "us". */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True for "of", "the" and the like, which names are compared without. */
  readonly joins: boolean;
  /** True when no more than a space, a hyphen or the like lies between it and the word before. */
  readonly follows: boolean;
}

// A hyphen belongs to the word only where leaving it out gives the usual spelling: co-operation, e-mail.
const WORD =
  /(?:\p{L}\.){2,}|(?:co-(?=o)|e-(?=mail|learning))?[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
const JOINERS = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', 'a', 'an', 'with', 's']);
const SOFT_GAP = /^[ \-/,&.'()+]*$/;

/** Nearly all names in alphabetic scripts, of which a start reads 15,000: nothing but their spaces needs looking for. */
const PLAIN = /^[a-z ]+$/;

/** Splits folded text into its words, Chinese left out; offsets are those of the text. */
export function wordsOf(folded: string): Word[] {
  if (PLAIN.test(folded)) return plainWords(folded);
  const words: Word[] = [];
  let end = 0;
  for (const match of matchesOf(folded, WORD)) {
    const text = match[0].replaceAll('.', '');
    words.push({
      text,
      from: match.index,
      to: match.index + match[0].length,
      ...formsOf(text),
      joins: JOINERS.has(text),
      follows: words.length > 0 && SOFT_GAP.test(folded.slice(end, match.index)),
    });
    end = match.index + match[0].length;
  }
  return words;
}

function plainWords(folded: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const text of folded.split(' ')) {
    const to = from + text.length;
    if (text !== '')
      words.push({ text, from, to, ...formsOf(text), joins: JOINERS.has(text), follows: words.length > 0 });
    from = to + 1;
  }
  return words;
}
