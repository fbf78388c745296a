import type { Mention, Question } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/** A year as it is typed. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** One of several things that a question names beside each other: "the skills project", with all that is said of it. */
export interface NamedPart {
  /** Empty where only its year tells it from the others: "the 2012 agreement and that of 2019". */
  readonly mentions: readonly Mention[];
  /** What was typed of it, from divider to divider. */
  readonly text: string;
}

/** What stands between two things that are told apart. */
const DIVIDERS =
  /\b(?:and|plus|than|versus|vs|minus|exceeds?|outweighs?|compared (?:to|with)|or|with|after|before|until|till|since|to|was|were|did)\b|[+&,;，、；：:]|加上?|以及|还是|或者?|[和与跟及比减到至离]|距离?|之后|以后/giu;
/** These alone also stand inside of a thing: "China's return to the ILO". */
const WEAK = /^(?:to|with|since|until|till|was|were|did|after|before|[到至])$/iu;
/** From one time to another, in Chinese: nothing else divides then. */
const SPAN = /[到至]|距离?/u;
/** Countries side by side are where one thing was: "Cambodia and Pakistan". */
const SIDE_BY_SIDE = /^\s*(?:,|、|and|&|和|与|及|，)\s*$/iu;
/** They say of what sort a thing is or who gave, not which it is. */
const SORTS: ReadonlySet<Facet> = new Set<Facet>(['kind', 'constituent']);

/**
 * Cuts a question into the things it names, at the words between them; one part where it names one thing only.
 * @param inTime whether a kind of record or a year alone makes a part: "from the fair of 2019 to the seminar"
 */
export function namedParts({ asked, mentions }: Question, inTime: boolean): NamedPart[] {
  const named = mentions
    .filter(({ facet }) => inTime || !SORTS.has(facet))
    .map((mention): Placed => placedAt(asked.indexOf(mention.words), mention.words, mention))
    .filter(({ from }) => from >= 0);
  const years = inTime ? [...asked.matchAll(YEAR)].map(({ index, 0: year }) => placedAt(index, year)) : [];
  const placed = [...named, ...years].sort((a, b) => a.from - b.from);
  const gaps = placed.map(({ to }, at) => asked.slice(to, placed[at + 1]?.from ?? to));
  const isSpan = inTime && gaps.some((gap) => SPAN.test(gap));
  const isWeakAllowed = !isSpan && !gaps.some((gap) => dividerIn(gap, false) !== undefined);
  const parts: Array<{ mentions: Mention[]; start: number; end: number }> = [];
  let end = 0;
  let start = 0;
  let last: Placed | undefined;
  for (const one of placed) {
    const gap = last === undefined ? '' : asked.slice(end, one.from);
    const divider =
      last && one.from >= end ? (isSpan ? spanIn(gap) : dividerIn(gap, isWeakAllowed)) : undefined;
    const isPlace =
      last?.mention?.facet === 'country' && one.mention?.facet === 'country' && SIDE_BY_SIDE.test(gap);
    const part = parts.at(-1);
    if (part === undefined || (divider !== undefined && !isPlace)) {
      if (part !== undefined && divider !== undefined) {
        part.end = end + divider.from;
        start = end + divider.to;
      }
      parts.push({ mentions: mentionsOf(one), start, end: asked.length });
    } else part.mentions.push(...mentionsOf(one));
    last = one;
    end = Math.max(end, one.to);
  }
  return parts.map((part) => ({ mentions: part.mentions, text: asked.slice(part.start, part.end) }));
}

/** Something named, or a year, and where it stands in the question. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
}

function placedAt(from: number, words: string, mention?: Mention): Placed {
  return { from, to: from + words.length, ...(mention && { mention }) };
}

function mentionsOf({ mention }: Placed): Mention[] {
  return mention === undefined ? [] : [mention];
}

function spanIn(gap: string): { from: number; to: number } | undefined {
  const found = SPAN.exec(gap);
  return found === null ? undefined : { from: found.index, to: found.index + found[0].length };
}

function dividerIn(gap: string, isWeakAllowed: boolean): { from: number; to: number } | undefined {
  for (const { index, 0: word } of gap.matchAll(DIVIDERS))
    if (isWeakAllowed || !WEAK.test(word)) return { from: index, to: index + word.length };
  return undefined;
}
