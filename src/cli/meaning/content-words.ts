import { isStopWord } from '../../search/text/stop-words.ts';

/** What to pass over in the explanations of a dictionary. */
export interface Passing {
  /** Senses that explain no present meaning of the word. */
  readonly senses: RegExp;
  /** Words of explaining ("sb", "usu") and not of meaning. */
  readonly words: ReadonlySet<string>;
  /** How many of the remaining senses are read. */
  readonly most: number;
}

/** The words of meaning in a dictionary's explanations, brackets left out, in their order. */
export function contentWords(explanations: readonly string[], { senses, words, most }: Passing): string[] {
  return explanations
    .flatMap((meaning) => meaning.split(';'))
    .map((sense) => sense.trim())
    .filter((sense) => !senses.test(sense))
    .slice(0, most)
    .flatMap((sense) => sense.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').match(/[A-Za-z]{3,}/g) ?? [])
    .filter((word) => !/[A-Z]/.test(word) && !isStopWord(word) && !words.has(word));
}
