/** What people type in chats for longer words. None of these is a name or a word of its own. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['whats', "what's"],
  ['whos', "who's"],
  ['wheres', "where's"],
  ['whens', "when's"],
  ['hows', "how's"],
  ['thats', "that's"],
  ['theres', "there's"],
  ['ppl', 'people'],
  ['abt', 'about'],
  ['acc', 'according'],
  ['tmrw', 'tomorrow'],
  ['tmr', 'tomorrow'],
  ['2moro', 'tomorrow'],
  ['govt', 'government'],
  ['dept', 'department'],
  ['thru', 'through'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['dunno', "don't know"],
  ['cud', 'could'],
  ['wk', 'week'],
  ['wks', 'weeks'],
  ['yr', 'year'],
  ['yrs', 'years'],
]);
/** "Acc" is short only before "to", where it says whose word something is. */
const NEEDS_AFTER: ReadonlyMap<string, RegExp> = new Map([['acc', /^\.?\s+to\b/]]);
const WORD = /(?<![\p{L}\p{N}'-])[a-z0-9]{2,6}(?![\p{L}\p{N}'-])/gu;

/**
 * Spells out the shorthand of chats in text cut into pieces: the first piece of a short word folds to the whole long
 * one, its others to nothing, so that what was typed is kept.
 * @param pieces what was typed, each with its folded form
 */
export function spelledOut(pieces: ReadonlyArray<readonly [string, string]>): Array<[string, string]> {
  const result = pieces.map(([written, folded]): [string, string] => [written, folded]);
  const text = pieces.map(([, folded]) => folded).join('');
  // Where each character of the folded text comes from.
  const pieceAt = pieces.flatMap(([, folded], at) => Array.from({ length: folded.length }, () => at));
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const long = SHORTHAND.get(word);
    if (long === undefined || NEEDS_AFTER.get(word)?.test(text.slice(index + word.length)) === false)
      continue;
    const dot = word === 'acc' && text.charAt(index + word.length) === '.' ? 1 : 0;
    for (let at = index; at < index + word.length + dot; at++) {
      const piece = result[pieceAt[at] ?? -1];
      if (piece !== undefined) piece[1] = at === index ? long : '';
    }
  }
  return result;
}
