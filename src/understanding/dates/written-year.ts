/** A year as English writes it: in full, or as its last two figures after an apostrophe. */
export const YEAR = "(?:\\d{4}(?![\\d,.]\\d|\\d)|'\\d{2}(?![\\d'a-z]))";

/**
 * The year of two or four figures, with or without an apostrophe; two figures under 50 are of this century.
 *
 * @example fullYear("'23") // 2023
 * @example fullYear('98') // 1998
 */
export function fullYear(written: string): number {
  const figures = written.replace("'", '');
  const number = Number(figures);
  if (figures.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

/** Who writes "Nov 23" may say that it is the month of a year and no day: "(the year, not the day)". */
export const NO_DAY =
  /[(,;-]?\s*\b(?:as in |meaning |i\.?e\.? )?(?:(?:i )?mean(?:ing)? |that is |that's )?(?:(?:the )?(?:whole )?(?:year|month)(?: of)?(?: (?:20)?\d\d)?|20\d\d)[,;]?\s+(?:and )?not (?:the )?(?:day|date|\d{1,2}(?:st|nd|rd|th))\b\)?|\bnot (?:the|a|that) (?:day|date)\b/u;
