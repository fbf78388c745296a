import type { Collection } from '../collection.ts';
import { SEARCH_LIMITS } from '../limits.ts';
import { isSingle } from '../text/chinese.ts';
import { wordsOf } from '../units.ts';

/** For each number of a record whether it has all of some words; `undefined` where only a look at the texts can tell. */
export type WordHolders = (words: string) => Uint8Array | undefined;

/** Finds the records that have all of some words, whatever their endings, each looked up once for one search. */
export function wordHoldersIn(collection: Collection): WordHolders {
  const known = new Map<string, ReturnType<WordHolders>>();
  return (words) => {
    if (!known.has(words)) known.set(words, holdersOf(words, collection));
    return known.get(words);
  };
}

function holdersOf(text: string, { texts, end }: Collection): Uint8Array | undefined {
  const words = wordsOf(text.slice(0, SEARCH_LIMITS.phraseCharacters));
  const terms = [...new Set(words.flatMap((word) => word.terms))].slice(0, SEARCH_LIMITS.words);
  // A single Chinese character is indexed only within pairs.
  if (terms.length === 0 || words.some((word) => word.han && isSingle(word.text))) return undefined;
  const held = new Uint8Array(end);
  for (const [before, term] of terms.entries()) {
    const { records } = texts.postings(term);
    for (let at = 0; at < records.length; at += 1) {
      const number = records[at] as number;
      if (held[number] === before) held[number] = before + 1;
    }
  }
  for (let number = 0; number < end; number += 1) held[number] = held[number] === terms.length ? 1 : 0;
  return held;
}
