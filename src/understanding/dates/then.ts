import type { Bound } from './bounds.ts';
import { after, around, since } from './bounds.ts';

/** The asker's last look: what is new counts from there. */
const LOOKED =
  /(?:\b(?:i|we)(?:'ve)?\s+(?:have\s+)?(?:last\s+)?(?:looked|checked|read|saw|asked|searched|visited|downloaded|updated|was here|were here|caught up|left off)(?:\s+(?:everything|all|it|them))?|\b(?:my|our) (?:own )?(?:notes?|lists?|files?|records?|copy|archive|clippings|table) (?:stops?|ends?|goes|go|runs?|is|are)|\b(?:my|our)?\s*last\s+(?:look|check|visit|time i (?:looked|checked|asked|was here))(?:\s+(?:was|were))?)(?:\s+(?:here|at this|at it|in|up))?(?:\s+(?:on|in|at|was))?\s*(?:the\s+)?$|(?:我)?(?:上[次回]|上一[次回])(?:看|查|更新|问|来)?(?:的时候)?(?:是|到|在)?$|看到$/u;
const NEWS =
  /(?:\bwhat(?:'s| is| has|'ve you)?\s+)?(?:\b(?:been|has|have|got)\s+)?\b(?:new|added|missed|miss|published|posted|updated|updates?|came out|come out|put out|gone up|released)\b|新(?:加|增|发|出)?[了的]?|更新|发布|加了|增加/u;
const THEN =
  /\b(?:ever )?since(?: (?:then|that(?: (?:date|day))?))?(?=\s*(?:[,.?!;]|$))|\b(?:since then|from (?:then|there) on)\b|\b(?:after|following) (?:that|then|this)(?: (?:date|day|point))?\b|\bafterwards?\b|(?:从那|在那|自那|这|那)?(?:之后|以后|以来)/u;
const AROUND_THEN = /\b(?:around|about) (?:then|that (?:time|date))\b/u;
const NEAR_ENOUGH = 120;

/** A bound told in words of its own after a date, with the stretches of words that say so. */
export interface LaterBound {
  readonly bound: Bound;
  readonly stretches: ReadonlyArray<readonly [number, number]>;
}

/**
 * "I last looked on Christmas Day. What has been added after that?": the day bounds what is asked for. Nothing where
 * nobody looked and nothing new is asked for ("signed in 2014, and what came after that").
 */
export function boundByThen(folded: string, from: number, to: number): LaterBound | undefined {
  const rest = folded.slice(to, to + NEAR_ENOUGH);
  const sometime = AROUND_THEN.exec(folded);
  if (sometime) return { bound: around, stretches: [[sometime.index, sometime.index + sometime[0].length]] };
  const then = THEN.exec(rest);
  const looked = LOOKED.exec(folded.slice(0, from));
  const news = NEWS.exec(rest);
  if (then === null || (looked === null && news === null)) return undefined;
  const stretches: Array<readonly [number, number]> = [[to + then.index, to + then.index + then[0].length]];
  if (looked) stretches.push([looked.index, from]);
  if (news) stretches.push([to + news.index, to + news.index + news[0].length]);
  // 之后 of a whole month still means the rest of it, since nobody knows on which day they looked.
  return { bound: /after|follow/u.test(then[0]) ? after : since, stretches };
}
