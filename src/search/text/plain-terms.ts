/** Sets the terms of plain descriptions apart; no folded word holds it. */
const MARK = '~';

/** The index term for a word where it stands in the plain description of a record. */
export function inPlainWords(term: string): string {
  return MARK + term;
}

/** True for a term of plain descriptions. */
export function isInPlainWords(term: string): boolean {
  return term.startsWith(MARK);
}
