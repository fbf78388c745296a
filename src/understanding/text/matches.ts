import type { Stretch } from '../filler/filler.ts';

/**
 * All matches of a pattern that has the flag `g`, in order. As `matchAll`, but without its copy of the pattern for
 * every call, which takes several times as long as looking: a question is looked at with hundreds of patterns.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // A match of nothing would be found for ever: on to the next character, which may take two places.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** Where a pattern with the flag `g` stands in a text; `start` is where the text begins in the whole question. */
export function stretchesOf(text: string, pattern: RegExp, start = 0): Stretch[] {
  return matchesOf(text, pattern).map(({ 0: words, index }) => ({
    from: start + index,
    to: start + index + words.length,
  }));
}
