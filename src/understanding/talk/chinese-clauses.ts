import { matchesOf } from '../text/matches.ts';
import type { Sentence } from './sentences.ts';

/** What ends a sentence, with its clauses' commas, after folding: a face, a wave or a space between characters does too. */
const END =
  /[!?;。…~\n]+|\.{2,}|\p{Extended_Pictographic}|(?<=\p{Script=Han}):|:(?=\p{Script=Han})|(?<!\d),|,(?!\d{3}(?!\d))|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const MOST_CLAUSES = 40;

/** A clause and the sentence it stands in, counted from 0. */
export interface Clause extends Sentence {
  readonly place: number;
}

/** Cuts a Chinese question, folded, into its clauses. */
export function chineseClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let place = 0;
  const add = (to: number, end: string) => {
    if (/[\p{L}\p{N}\uE000]/u.test(text.slice(from, to)))
      clauses.push({ from, to, place, isAsked: end.includes('?'), isHeading: end === ':', isAdded: false });
    if (!/^[, ]$/u.test(end)) place += 1;
  };
  for (const end of matchesOf(text, END)) {
    if (clauses.length >= MOST_CLAUSES) break;
    add(end.index, end[0]);
    from = end.index + end[0].length;
  }
  add(text.length, '');
  return clauses;
}
