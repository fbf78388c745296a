import { hasHan } from '../../domain/fold.ts';
import { matchesOf } from './matches.ts';
import { englishInChinese, type Spoken, spokenChinese, traditionalChinese } from './shorthand-chinese.ts';

/** What people type in chats for longer words, and what they type when fast for the smallest ones. None of these is a name or a word of its own. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['w', 'with'],
  ['whats', "what's"],
  ['whos', "who's"],
  ['wheres', "where's"],
  ['whens', "when's"],
  ['hows', "how's"],
  ['thats', "that's"],
  ['theres', "there's"],
  ['ppl', 'people'],
  ['abt', 'about'],
  ['tmrw', 'tomorrow'],
  ['govt', 'government'],
  ['dept', 'department'],
  ['dg', 'director-general'],
  ['adg', 'assistant director-general'],
  ['thru', 'through'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['dunno', "don't know"],
  ['wk', 'week'],
  ['wks', 'weeks'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['adn', 'and'],
  ['nad', 'and'],
  ['teh', 'the'],
  ['hte', 'the'],
  ['wiht', 'with'],
  ['taht', 'that'],
  ['thsi', 'this'],
  ['waht', 'what'],
  ['wich', 'which'],
  ['wehn', 'when'],
  ['hwo', 'how'],
  ['abuot', 'about'],
]);
const WORD = /(?<![\p{L}\p{N}'-])[a-z0-9]{1,6}(?![\p{L}\p{N}'-])/gu;

/**
 * Spells out the shorthand of chats and spoken Chinese in text cut into pieces: the first piece of a short word folds to the whole long
 * one, its others to nothing, so that what was typed is kept.
 * @param pieces what was typed, each with its folded form
 */
export function spelledOut(pieces: ReadonlyArray<readonly [string, string]>): Array<[string, string]> {
  const result = pieces.map(([written, folded]): [string, string] => [written, folded]);
  const fill = (side: 0 | 1, found: readonly Spoken[]) => {
    if (found.length === 0) return;
    // Where each character comes from.
    const pieceAt = pieces.flatMap((piece, at) => Array.from({ length: piece[side].length }, () => at));
    for (const { from, to, written } of found)
      for (let at = from; at < to; at++) {
        const piece = result[pieceAt[at] ?? -1];
        // A rare character is two units of one piece.
        if (piece !== undefined && (at === from || pieceAt[at] !== pieceAt[from]))
          piece[1] = at === from ? written : '';
      }
  };
  const folded = pieces.map((piece) => piece[1]).join('');
  fill(1, latinShorthand(folded));
  if (!hasHan(folded)) return result;
  fill(1, spokenChinese(folded));
  fill(1, englishInChinese(folded));
  fill(0, traditionalChinese(pieces.map(([written]) => written).join('')));
  return result;
}

/** What a folded word of chats stands for, also in the plural; `undefined` for any other word. */
export function longForm(word: string): string | undefined {
  const plural = word.endsWith('s') ? SHORTHAND.get(word.slice(0, -1)) : undefined;
  return SHORTHAND.get(word) ?? (plural && `${plural}s`);
}

/** Whether a folded text without Chinese has anything to spell out. */
export function hasShorthand(folded: string): boolean {
  return latinShorthand(folded).length > 0;
}

function latinShorthand(text: string) {
  return matchesOf(text, WORD).flatMap(({ 0: word, index }) => {
    const written = longForm(word);
    return written === undefined ? [] : [{ from: index, to: index + word.length, written }];
  });
}
