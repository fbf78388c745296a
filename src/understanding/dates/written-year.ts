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
