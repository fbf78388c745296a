import { hasHan } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';

const WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
/** A capital after which small letters follow, or letters with a number: "Manila", "C190". */
const NAME_LIKE = /^(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{1,3}\d{2,4})$/u;
/** What records are written in narrows no matter. */
const A_LANGUAGE = /^(?:Mandarin|Putonghua|English)$/u;
/** "WHO": what no list knows is somebody else, wherever it stands. */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** "The 14th five-year plan", "Bridge Project 3": such numbers tell this one from others of the name. */
const BEFORE_NAME = /^\d{1,3}(?:st|nd|rd|th)$/iu;
const AFTER_NAME = /^\d{1,2}$/u;
/** What stands before a name that narrows the matter: "in Manila", "with Harvard". */
const NARROWS = /\b(?:in|at|from|with|for|of|and|by|between|convention|no\.?)\s+(?:the\s+)?$/iu;

/**
 * The names in a question that no list knows, told by their capitals, where they narrow what is wanted: "Manila" in
 * "seminar on precarious work in Manila" and in "ILO office Manila", two in a row, a number beside a known name. None where capitals say nothing because most words have one, and none
 * among the words that stand aside.
 */
export function strangeNames({
  asked,
  mentions,
  freeText,
  asides,
}: Pick<Question, 'asked' | 'mentions' | 'freeText' | 'asides'>): string[] {
  const words = asked.match(WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 3 && capitals > words.length / 2) return [];
  return (freeText.match(WORD) ?? []).filter((word) => {
    // In Chinese only a name has a capital: 洪博（Houngbo）.
    if (hasHan(asked) && NAME_LIKE.test(word)) return true;
    if (asides.includes(word.toLowerCase())) return false;
    if (ACRONYM.test(word)) return true;
    const at = Math.max(0, asked.indexOf(word));
    const [before, after] = [asked.slice(0, at).trimEnd(), asked.slice(at + word.length).trimStart()];
    const named = mentions.filter(({ by }) => by === 'name').map((mention) => mention.words);
    if (BEFORE_NAME.test(word)) return named.some((name) => after.startsWith(name));
    if (AFTER_NAME.test(word)) return named.some((name) => before.endsWith(name));
    if (!NAME_LIKE.test(word) || A_LANGUAGE.test(word)) return false;
    if (isName(before.match(LAST)?.[0], freeText) || isName(after.match(FIRST)?.[0], freeText)) return true;
    return NARROWS.test(`${before} `) || mentions.some(({ words: name }) => before.endsWith(name));
  });
}

const LAST = /[\p{L}]+$/u;
const FIRST = /^[\p{L}]+/u;

/** "Gilbert Houngbo": two in a row are somebody's name wherever they stand. */
function isName(neighbour: string | undefined, freeText: string): boolean {
  return neighbour !== undefined && NAME_LIKE.test(neighbour) && freeText.split(' ').includes(neighbour);
}
