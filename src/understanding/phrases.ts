import { hasHan } from '../domain/fold.ts';
import type { Mention } from '../domain/question.ts';
import type { NameFinder } from './names/mentions.ts';
import { matchesOf } from './text/matches.ts';
import { Sheet } from './text/sheet.ts';

/** What stands in quotation marks: texts to find word for word, and names that were merely set off by them. */
export interface Phrases {
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  readonly mentions: readonly Mention[];
}

const QUOTED =
  /(?<minus>(?<![^\s(,，])-)?(?:"(?<double>[^"]{1,200})"|「(?<corner>[^」]{1,200})」|『(?<white>[^』]{1,200})』|《(?<title>[^》]{1,200})》)/gu;
const MOST_PHRASES = 4;
/** One adverb. */
const ADVERB = /^(?!supply$|family$|assembly$|italy$|july$|monopoly$|elderly$)[a-z]{3,}ly$/u;

/**
 * Reads quoted phrases and takes them; a `-` in front excludes the phrase. A name in 《》, or a Chinese one in
 * quotation marks (“一带一路”), is that name, since Chinese sets names so. A lonely quotation mark is no quotation.
 */
export function readPhrases(sheet: Sheet, findNames: NameFinder): Phrases {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const mentions: Mention[] = [];
  for (const match of [...matchesOf(sheet.open, QUOTED)].slice(0, MOST_PHRASES)) {
    const { minus, double, corner, white, title } = match.groups ?? {};
    const phrase = (double ?? corner ?? white ?? title ?? '').trim();
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(phrase)) continue;
    // What a note says is no title to be found word for word.
    if (minus === undefined && isSpeech(sheet.open.slice(0, match.index), phrase)) continue;
    const to = match.index + match[0].length;
    const isTyped = minus !== undefined || title !== undefined;
    if (!isTyped && isRoughly(phrase, sheet.open.slice(to))) continue;
    if (!isTyped && isSoCalled(phrase, sheet.open.slice(0, match.index))) continue;
    // "Properly": marks of doubt, and nothing that stands anywhere so.
    if (minus === undefined && title === undefined && ADVERB.test(phrase)) {
      sheet.take(match.index, to, 'gone');
      continue;
    }
    const words = sheet.typed(match.index + (minus === undefined ? 1 : 2), to - 1);
    const [name] =
      title === undefined && !(double !== undefined && hasHan(phrase)) ? [] : findNames(new Sheet(words));
    if (name && name.from === 0 && name.to === phrase.length && minus === undefined) {
      mentions.push(...name.mentions);
      sheet.take(match.index, to, 'name');
      continue;
    }
    sheet.take(match.index, to, 'gone');
    (minus === undefined ? phrases : excluded).push(minus === undefined ? phrase : words);
  }
  return { phrases: [...new Set(phrases)], excluded, mentions };
}

/** How Chinese says that a quotation is not word for word: “…”那种意思的话, “…”之类. */
const ROUGHLY =
  /^[,，]?(?:的|这|那|差不多|类似|大概|大致|诸如此类)*(?:[这那]?(?:种|类|个|样)(?:的)?)?(?:意思|大意|之类|云云|(?:说|讲|提)法|类似的)|^[,，]?(?:大概|大致|大意|意思)/u;

/** True for Chinese words between quotation marks that their writer gives from memory. */
function isRoughly(phrase: string, after: string): boolean {
  return hasHan(phrase) && ROUGHLY.test(after);
}

/** What Chinese sets a word off with that somebody is or is called: 学怎么当“领头人”, 所谓“好工作”. */
const SO_CALLED = /(?:当|做|成为|所谓|号称|称作|算是|那种|这种)(?:个|的)?$/u;
const LONGEST_WORD = 5;

/** True for one Chinese word that is set off and not quoted. */
function isSoCalled(phrase: string, before: string): boolean {
  return hasHan(phrase) && [...phrase].length <= LONGEST_WORD && SO_CALLED.test(before);
}

const SAYS = /\b(?:says?|said|reads?|wrote|writes|asks?|asked|goes|mumbled|scribbled)[\s,:]*$/u;
const FEWEST_SPOKEN = 5;

/** Words as somebody said or wrote them down: "the handover note says "see the …"". */
function isSpeech(before: string, phrase: string): boolean {
  return SAYS.test(before) && !hasHan(phrase) && phrase.split(/\s+/u).length >= FEWEST_SPOKEN;
}
