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
/** Chinese words that their writer gives from memory: “…”那种意思的话, “…”之类. */
const ROUGHLY =
  /^[,，]?(?:(?:的|这|那|大概)*(?:[这那]?(?:种|类|个)(?:的)?)?(?:意思|大意|之类|(?:说|讲|提)法)|大概|大致)/u;
const ADVERB = /^[a-z]{3,}(?:ful|al|en|er|ough|ious|ict|ite)ly$/u;

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
    const to = match.index + match[0].length;
    const [before, after] = [sheet.open.slice(0, match.index), sheet.open.slice(to)];
    if (hasHan(phrase) && ROUGHLY.test(after)) continue;
    // "Properly": marks of doubt, and nothing that stands anywhere so.
    if (minus === undefined && title === undefined && ADVERB.test(phrase)) {
      sheet.take(match.index, to, 'gone');
      continue;
    }
    const words = sheet.typed(match.index + (minus === undefined ? 1 : 2), to - 1);
    // “一带一路”论坛: the marks may hold the first part of a longer name.
    const goesOn = double !== undefined && hasHan(phrase) ? (GOES_ON.exec(after)?.[0] ?? '') : '';
    const [name] =
      title === undefined && !(double !== undefined && hasHan(phrase))
        ? []
        : findNames(new Sheet(`${words}${goesOn}`));
    if (name && name.from === 0 && name.to >= phrase.length && minus === undefined) {
      mentions.push(...name.mentions);
      sheet.take(match.index, to + name.to - phrase.length, 'name');
      continue;
    }
    const [lead, trail] = [TITLED_BEFORE.exec(before), TITLED_AFTER.exec(after)];
    sheet.take(match.index - (lead?.[0].length ?? 0), to + (trail?.[0].length ?? 0), 'gone');
    (minus === undefined ? phrases : excluded).push(minus === undefined ? phrase : words);
  }
  return { phrases: [...new Set(phrases)], excluded, mentions };
}

/** What may belong to the name that stands in marks in front of it. */
const GOES_ON = /^\p{Script=Han}{2,10}/u;

/** Words around a quotation that only say that it stands in a title: 题目里有“…”, "with "…" in the heading". */
const TITLED_BEFORE =
  /(?:(?:标题|题目|名称)(?:里|中|上)?(?:带|含|包含|包括|有|叫做?|是|为)?(?:有|着|了)?|题为)\s*$|\b(?:(?:with|whose|the|its?|a) )*(?:title|heading|headline)s?(?: (?:contain(?:s|ing)|including|has|having|reads?|is|was|with))?\s*[:,]?\s*$|\b(?:headed|entitled|titled|headlined)\s*[:,]?\s*$/u;
const TITLED_AFTER =
  /^(?:这?[几些]?个?(?:字样|字眼|词|字)|这句话?)?(?:的)?|^\s*(?:in|as) (?:the|its|their) (?:title|heading|headline|name)\b/u;
