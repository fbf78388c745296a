import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { stretchesOfAll } from '../text/matches.ts';
import { findListingClauses } from './listing-clauses.ts';
import { AFTER_KIND, BEFORE_KIND, LISTING } from './listing-words.ts';

const LAST_WORD = /([a-z]+)\s+$/u;
/** What is done with a speech or a film whoever does it: "who's given a speech", "made a public statement". */
const DONE_WITH =
  /\b(?:(?:has|have|had|was|were|been|being)\s+)?(?:gives?|gave|given|giving|makes?|made|making|delivered|delivering|issued|put out|recorded|shot)\s+(?:(?:an?|any|some|the|all|every|your)\s+)*$/u;
/** What Chinese says behind a kind of records that is still the kind: 讲话精神, 声明全文. */
const CHINESE_AFTER =
  /^的?(?:(?:这|那)(?:一?[种类些])|等|等等|之类|一类)?的?(?:精神|原文|全文|合集|汇编|集锦|汇总|成果|文本|材料|资料|素材|清单|目录|一览表?|名录|条目|那些|之类|一类|部分)(?:的)?/u;
const FIRST_WORD = /^\s+([a-z]+)\b/u;

/**
 * Finds the words around a kind of records that only ask for a list of it: "even a single clip would do", "one list",
 * "whatever you've got", 一份别漏. None in a question that names no kind outside of such words.
 * @param text the folded question, names included
 */
export function findListing(text: string, named: readonly NamedStretch[]): Stretch[] {
  const found = stretchesOfAll(text, LISTING);
  const kinds = named.filter((one) => namesKind(one) && !isWithin(one, found));
  if (kinds.length === 0) return [];
  return [...found, ...findListingClauses(text, named), ...kinds.flatMap((kind) => besideKind(text, kind))];
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
  const done = DONE_WITH.exec(text.slice(Math.max(0, start - LONGEST_DOING), start));
  if (done) stretches.push({ from: start - done[0].length, to: start });
  const after = FIRST_WORD.exec(text.slice(to, to + LONGEST));
  const behind = CHINESE_AFTER.exec(text.slice(to, to + LONGEST));
  if (behind) stretches.push({ from: to, to: to + behind[0].length });
  if (after && AFTER_KIND.has(after[1] ?? '')) stretches.push({ from: to, to: to + after[0].length });
  return stretches;
}
/** The longest of these words is shorter. */
const LONGEST = 16;
const LONGEST_DOING = 40;
