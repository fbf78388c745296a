import { hasHan } from '../domain/fold.ts';
import type { Mention } from '../domain/question.ts';
import type { NameFinder } from './names/mentions.ts';
import { isLoose, isSpeech } from './quotations.ts';
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
    const to = match.index + match[0].length;
    const quotation = { phrase, before: sheet.open.slice(0, match.index), after: sheet.open.slice(to) };
    if (minus === undefined && isSpeech(quotation)) continue;
    if (minus === undefined && title === undefined && isLoose(quotation)) continue;
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
    const [lead, trail] = [TITLED_BEFORE.exec(quotation.before), TITLED_AFTER.exec(quotation.after)];
    sheet.take(match.index - (lead?.[0].length ?? 0), to + (trail?.[0].length ?? 0), 'gone');
    (minus === undefined ? phrases : excluded).push(minus === undefined ? phrase : words);
  }
  return { phrases: [...new Set(phrases)], excluded, mentions };
}

/** Words around a quotation that only say that it stands in a title: 题目里有“…”, "with "…" in the heading". */
const TITLED_BEFORE =
  /(?:(?:大|小)?(?:标题|题目|题名|篇名|名字|名称|标头)(?:里头?|里面|中|上|当中)?(?:就)?(?:写着?|印着?|出现|带|含|包含|包括|有|叫做?|是|为)?(?:有|着|了)?|题为|名为|题作)\s*$|\b(?:(?:with|whose|the|its?|a) )*(?:title|heading|headline|header)s?(?: (?:that|which))?(?: (?:contain(?:s|ing)?|includ(?:es|ing)|has|having|reads?|reading|is|was|says|starting|start(?:s|ing)? with|begin(?:s|ning)? with|with))?\s*[:,]?\s*$|\b(?:headed|entitled|titled|headlined)\s*[:,]?\s*$/u;
const TITLED_AFTER =
  /^(?:这?[几些]?个?(?:字样|字眼|词|字)|这句话?|一?句)?(?:的)?|^\s*(?:in|as) (?:the|its|their) (?:title|heading|headline|header|name)\b/u;
