import type { Stretch } from './filler.ts';
import { findListingClauses } from './listing-clauses.ts';
import { AFTER_KIND, BEFORE_KIND, LISTING } from './listing-words.ts';
import type { NamedStretch } from './names/mentions.ts';

const LAST_WORD = /([a-z]+)\s+$/u;
const FIRST_WORD = /^\s+([a-z]+)\b/u;

/**
 * Finds the words around a kind of records that only ask for a list of it: "even a single clip would do", "one list",
 * "whatever you've got", 一份别漏. None in a question that names no kind outside of such words.
 * @param text the folded question, names included
 */
export function findListing(text: string, named: readonly NamedStretch[]): Stretch[] {
  const found = LISTING.flatMap((words) =>
    [...text.matchAll(words)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
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
  const after = FIRST_WORD.exec(text.slice(to, to + LONGEST));
  if (after && AFTER_KIND.has(after[1] ?? '')) stretches.push({ from: to, to: to + after[0].length });
  return stretches;
}
/** The longest of these words is shorter. */
const LONGEST = 16;
