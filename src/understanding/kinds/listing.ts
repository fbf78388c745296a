import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { stretchesOfAll } from '../text/matches.ts';
import { AFTER_KIND, BEFORE_KIND, LISTING } from './listing-words.ts';

const LAST_WORD = /([a-z]+)\s+$/u;
const FIRST_WORD = /^\s+([a-z]+)\b/u;
/** What Chinese says behind a kind of records that is still the kind: 声明全文, 项目清单. */
const CHINESE_AFTER =
  /^(?:的|之类的?|一类的?|等)?(?:精神|原文|全文|合集|汇编|汇总|文本|材料|资料|素材|清单|目录|名录|部分)/u;
/** The longest of these words is shorter. */
const LONGEST = 16;

/**
 * Finds the words around a kind of records that only ask for a list of it: "even a single clip would do", "one list",
 * "whatever you've got", 一份别漏. None in a question that names no kind outside of such words.
 * @param text the folded question, names included
 */
export function findListing(text: string, named: readonly NamedStretch[]): Stretch[] {
  const found = stretchesOfAll(text, LISTING);
  const kinds = named.filter((one) => namesKind(one) && !isWithin(one, found));
  if (kinds.length === 0) return [];
  return [...found, ...kinds.flatMap((kind) => besideKind(text, kind))];
}

/** Whether a name stands within words that only ask for a list: 统计 in 统计一下. */
export function isWithin(named: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ from, to }) => from <= named.from && to >= named.to);
}

function namesKind({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet }) => facet === 'kind');
}

function besideKind(text: string, { from, to }: NamedStretch): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (;;) {
    const before = LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST), start));
    if (before === null || !BEFORE_KIND.has(before[1] ?? '')) break;
    stretches.push({ from: start - before[0].length, to: start });
    start -= before[0].length;
  }
  const behind = text.slice(to, to + LONGEST);
  const after = FIRST_WORD.exec(behind);
  if (after && AFTER_KIND.has(after[1] ?? '')) stretches.push({ from: to, to: to + after[0].length });
  const chinese = CHINESE_AFTER.exec(behind);
  if (chinese) stretches.push({ from: to, to: to + chinese[0].length });
  return stretches;
}
