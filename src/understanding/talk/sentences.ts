import type { Stretch } from '../filler/filler.ts';
import { matchesOf } from '../text/matches.ts';
import { breathsOf } from './joints.ts';

/** A sentence of a question, without the mark that ends it. */
export interface Sentence extends Stretch {
  /** True where a question mark ends it. */
  readonly isAsked: boolean;
  /** True where a colon ends it: what follows is about it. */
  readonly isHeading: boolean;
  /** True for what is added behind a question in the same breath, of which nothing is wanted. */
  readonly isAdded: boolean;
}

/** Marks that end a sentence in a chat, faces among them. A stop inside a number or an abbreviation is none. */
const END =
  /[!?;…\n]+|\.{2,}|(?<!\b(?:e\.g|i\.e|mr|ms|mrs|dr|no|vs|[a-z]))\.(?=\s|$)|:\s|\s:-?[()]|\p{Extended_Pictographic}+/gu;
const HAS_WORDS = /[\p{L}\p{N}\uE000]/u;
const MOST_SENTENCES = 20;

/** Cuts a question into its sentences, a story apart from the request in the same breath; empty ones are left out, a very long rest stays one sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number, end: string) => {
    const breaths = breathsOf(text.slice(from, to), end.includes('?') || to === text.length);
    for (const [at, breath] of breaths.entries()) {
      const place = { from: from + breath.from, to: from + breath.to };
      // The mark belongs to what asks, which what is added only follows.
      const isLast = breaths[at + 1]?.isAdded ?? true;
      if (HAS_WORDS.test(text.slice(place.from, place.to)))
        sentences.push({
          ...place,
          isAsked: end.includes('?') && isLast && !breath.isAdded,
          isHeading: end.startsWith(':') && isLast,
          isAdded: breath.isAdded,
        });
    }
  };
  for (const end of matchesOf(text, END)) {
    if (sentences.length >= MOST_SENTENCES) break;
    add(end.index, end[0]);
    from = end.index + end[0].length;
  }
  add(text.length, '');
  return sentences;
}
