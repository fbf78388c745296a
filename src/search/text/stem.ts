import { stem } from 'porter2';
import { commonSpelling } from '../../domain/common-spelling.ts';
import { ORDINALS } from '../../domain/ordinals.ts';
import { familyStem } from './word-families.ts';

const CACHED_WORDS = 50_000;
const cache = new Map<string, EnglishWord>();

/** An English word in the two forms the index knows. */
export interface EnglishWord {
  /** In common spelling, with its ending: what misspelt and unfinished words are compared with. */
  readonly spelt: string;
  /** Stemmed (Snowball's English, and families it leaves apart): what is indexed. */
  readonly stem: string;
}

/** Ordinals in digits are the words for them, and the Roman numbers of phases and parts those in digits. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ...ORDINALS.map((word, at): [string, string] => [`${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`, word]),
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Words that the stemmer takes for others, by what all of their own family begin with: "international" is nothing of interns. */
const APART = /^(?:international|internal|universal|universit|authorit|emergenc)/;

/** Spelling and stem of a folded word; other words with digits stay as they are. */
export function englishWord(word: string): EnglishWord {
  const known = cache.get(word);
  if (known) return known;
  const spelt = SPELT_OUT.get(word) ?? (/\d/.test(word) ? word : commonSpelling(word));
  const found = { spelt, stem: /^[a-z]+$/.test(spelt) ? stemOf(spelt) : spelt };
  // Emptied rather than evicted one by one: records fill it again within one build.
  if (cache.size >= CACHED_WORDS) cache.clear();
  cache.set(word, found);
  return found;
}

function stemOf(spelt: string): string {
  return APART.exec(spelt)?.[0] ?? familyStem(stem(spelt));
}
