/** What is known of the everyday words of Chinese. */
export interface EverydayChinese {
  /** True for a word that only builds a sentence: an adverb, a pronoun, a conjunction. */
  isGrammar(word: string): boolean;
  /**
   * True for an expression that only builds a sentence, and for one that is made of nothing but such words and plain
   * verbs (发我看下, 翻翻, 看到), unless a dictionary has it as a word of its own (演出, 收购).
   */
  saysNothing(expression: string): boolean;
  /** True for a plain verb or particle of one character. */
  isBuilder(character: string): boolean;
  /** True for a verb or quality that says little about a subject. */
  isLight(word: string): boolean;
  /** True for a word that a dictionary has with a meaning that says something about a subject. */
  isTelling(word: string): boolean;
}

/** Longer ones are sentences. */
const LONGEST = 8;
const LONGEST_WORD = 4;
/** How verbs end that only say that something was reached; what else a dictionary has is a word of its own (演出, 收购). */
const COMPLETED = /(?:[到见给完来去])$/u;

/**
 * Builds the knowledge of everyday Chinese words.
 *
 * @param lists the text of data/meaning/everyday-chinese.txt: kinds of words, one a line, the kind first
 * @param glossOf the content words of a Chinese word's English gloss, none for a word that no dictionary has
 * @param isLightEnglish true for an English word that says little about a subject
 */
export function createEverydayChinese(
  lists: string,
  glossOf: (word: string) => readonly string[],
  isLightEnglish: (word: string) => boolean,
): EverydayChinese {
  const listOf = new Map(
    lists
      .trim()
      .split('\n')
      .map((line) => {
        const [kind = '', ...words] = line.split(' ');
        return [kind, words] as const;
      }),
  );
  const grammar = new Set(listOf.get('grammar'));
  const light = new Set(listOf.get('light'));
  const builders = new Set([...(listOf.get('verbs') ?? []), ...(listOf.get('particles') ?? [])]);

  const isLight = (word: string) => {
    if (grammar.has(word) || light.has(word)) return true;
    const gloss = glossOf(word);
    return gloss.length > 0 && gloss.every(isLightEnglish);
  };
  const isTelling = (word: string) => glossOf(word).length > 0 && !isLight(word);
  /** From each place on, whether the rest is made of builders and words of grammar. */
  const isMadeOfThem = (expression: string) => {
    const reaches = [true];
    for (let end = 1; end <= expression.length; end++)
      reaches[end] = Array.from({ length: Math.min(end, LONGEST_WORD) }, (_, back) => end - 1 - back).some(
        (from) => {
          const word = expression.slice(from, end);
          return reaches[from] === true && (grammar.has(word) || builders.has(word));
        },
      );
    return reaches[expression.length] === true;
  };
  const saysNothing = (expression: string) =>
    grammar.has(expression) ||
    (expression.length > 1 &&
      expression.length <= LONGEST &&
      (glossOf(expression).length === 0 || (COMPLETED.test(expression) && isLight(expression))) &&
      isMadeOfThem(expression));
  return {
    isGrammar: (word) => grammar.has(word),
    saysNothing,
    isBuilder: (character) => builders.has(character),
    isLight: (word) => isLight(word) || saysNothing(word),
    isTelling,
  };
}
