/**
 * The bounds that keep every search short, whatever was typed. Measured: without them 1,000 terms take 18 s and
 * 10,000 terms run out of memory on 100,000 records.
 */
export const SEARCH_LIMITS = {
  /** Code points of a question that are searched; the rest is counted as dropped words. */
  questionCodePoints: 512,
  /** Different words of a question that are looked up. */
  words: 12,
  /** Different index terms that misspelt and unfinished words may add. */
  expansions: 12,
  /** Characters of one word, in questions and records; what is longer is cut. */
  wordCharacters: 64,
  /** Characters of one field of a record that are indexed. */
  fieldCharacters: 20_000,
  /** Mentions, phrases and exclusions that are looked at, each. */
  conditions: 16,
  /** Characters of a phrase. */
  phraseCharacters: 200,
  /** Records whose texts are read for one search, to see whether they hold a phrase. */
  readRecords: 2_500,
  /** Records that are put in order with all that is known of them; of more, those that come first by their score. */
  rankedRecords: 1_500,
  /** Fewest characters of an unfinished word. */
  prefixCharacters: 3,
} as const;
