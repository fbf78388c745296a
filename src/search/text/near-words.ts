import type { NearWords } from '../lookup.ts';
import { createNeighbours, type Neighbours } from '../meaning/neighbours.ts';
import type { Meaning } from '../meaning/word-vectors.ts';
import type { Lexicon } from './lexicon.ts';
import { englishWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Knows no word: for an engine without word vectors. */
const NOTHING_NEAR: NearWords = { isWord: () => false, neighbours: () => [] };

/**
 * What lies near a word among the English words of a lexicon. Chinese words are found through them too: records
 * say everything in both languages. Neighbours are prepared when first needed, and anew when words have come or
 * gone.
 */
export function nearWords(lexicon: () => Lexicon, meaning: Meaning | undefined): NearWords {
  if (meaning === undefined) return NOTHING_NEAR;
  let prepared: { neighbours: Neighbours; of: Lexicon; version: number } | undefined;
  return {
    isWord: (word) => meaning.commonness(word) !== undefined,
    neighbours(word) {
      const of = lexicon();
      const { version } = of;
      if (prepared?.of !== of || prepared.version !== version)
        prepared = { of, version, neighbours: prepare(of, meaning) };
      return prepared.neighbours(word);
    },
  };
}

function prepare(lexicon: Lexicon, meaning: Meaning): Neighbours {
  const held = [...lexicon.words()]
    .filter((word) => !isStopWord(word))
    .map((word) => ({ word, term: englishWord(word).stem }));
  return createNeighbours(meaning, held);
}
