/** Sets the terms of plain descriptions apart; no folded word holds it. */
const MARK = '~';

/** The index term for a word where it stands in the plain description of a record. */
export function inPlainWords(term: string): string {
  return MARK + term;
}

/** The word of a term of plain descriptions; undefined for any other term. */
export function wordOfPlain(term: string): string | undefined {
  return term.startsWith(MARK) ? term.slice(MARK.length) : undefined;
}
