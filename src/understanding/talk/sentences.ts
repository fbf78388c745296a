import type { Stretch } from '../filler.ts';

/** A sentence of a question, without the mark that ends it. */
export interface Sentence extends Stretch {
  /** True where a question mark ends it. */
  readonly isAsked: boolean;
  /** True where a colon ends it: what follows is about it. */
  readonly isHeading: boolean;
}

/** Marks that end a sentence in a chat, faces among them. A stop inside a number or an abbreviation is none. */
const END =
  /[!?;…\n]+|\.{2,}|(?<!\b(?:e\.g|i\.e|mr|ms|mrs|dr|no|vs|[a-z]))\.(?=\s|$)|:\s|\s:-?[()]|\p{Extended_Pictographic}+/gu;
const MOST_SENTENCES = 20;

/** Cuts a question into its sentences; empty ones are left out, a very long rest stays one sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number, end: string) => {
    if (/[\p{L}\p{N}\uE000]/u.test(text.slice(from, to)))
      sentences.push({ from, to, isAsked: end.includes('?'), isHeading: end.startsWith(':') });
  };
  for (const end of text.matchAll(END)) {
    if (sentences.length >= MOST_SENTENCES) break;
    add(end.index, end[0]);
    from = end.index + end[0].length;
  }
  add(text.length, '');
  return sentences;
}
