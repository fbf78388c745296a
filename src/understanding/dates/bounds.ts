import type { Period } from './calendar.ts';
import { addDays, addMonths } from './calendar.ts';

/** What a word beside a date makes of it; an end left out is open. */
export type Bound = (period: Period) => { readonly from?: string; readonly to?: string };

/** All since it has begun. */
export const since: Bound = ({ from }) => ({ from });
/** All after it has ended. */
export const after: Bound = ({ to }) => ({ from: addDays(to, 1) });
/** All before it begins. */
export const before: Bound = ({ from }) => ({ to: addDays(from, -1) });
const until: Bound = ({ to }) => ({ to });
/**
 * As much more on both sides as people mean who are not sure: a year, a month, or a week for a day. A quarter, a half
 * or "the end of 2010" is as wide as they mean already.
 */
export const around: Bound = ({ from, to }) => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days < 12) return { from: addDays(from, -7), to: addDays(to, 7) };
  if (days > 31 && days < 300) return { from, to };
  const months = days < 300 ? 1 : 12;
  return { from: addMonths(from, -months), to: addMonths(to, months) };
};

/** 第二天 of a feast that lasts is its own second day. */
const secondDay: Bound = ({ from }) => ({ from: addDays(from, 1), to: addDays(from, 1) });
const weekBefore: Bound = ({ from }) => ({ from: addDays(from, -7), to: addDays(from, -1) });
const weekAfter: Bound = ({ to }) => ({ from: addDays(to, 1), to: addDays(to, 7) });

/** Between a bound and its date. */
const THE_YEAR = '\\s+(?:the\\s+)?(?:(?:fiscal\\s+|calendar\\s+)?year\\s+)?$';
/** Words in front of a date that open or close it; the first that fits decides. */
const PREFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/\b(?:in )?(?:the|a) week before\s+(?:the\s+)?$/, weekBefore],
  [/\b(?:in )?(?:the|a) week after\s+(?:the\s+)?$/, weekAfter],
  [new RegExp(`\\b(?:no|not) later than${THE_YEAR}`), until],
  [new RegExp(`\\b(?:no|not) earlier than${THE_YEAR}|\\bnot before${THE_YEAR}`), since],
  [
    new RegExp(`\\b(?:ever since|since|starting(?: from| in)?|beginning(?: from| in)|as of)${THE_YEAR}`),
    since,
  ],
  [/\b(?:in|on) or after\s+(?:the\s+)?$/, since],
  [/\b(?:in|on|by) or before\s+(?:the\s+)?$/, until],
  [
    /\b(?:after|later than|follow(?:ing|ed|s)|succeed(?:ed|s|ing)|replac(?:ed|es|ing)|post)[\s-]+(?:the\s+)?(?:year\s+)?$/,
    after,
  ],
  [
    new RegExp(
      `\\b(?:not after|until|till?|up (?:to|until|till)(?: and including)?|through|by(?: the)?)${THE_YEAR}`,
    ),
    until,
  ],
  [/\b(?:before|prior to|earlier than|ahead of|pre)[\s-]+(?:the\s+)?(?:year\s+)?$/, before],
  [
    new RegExp(
      `\\b(?:(?:some ?time )?around(?: about)?|circa|ca\\.?|roughly|approximately|approx\\.?|(?:at|in|from) about)${THE_YEAR}`,
    ),
    around,
  ],
  [/(?:截至|截止到?|直到|不晚于|不迟于|最晚到?)\s*$/, until],
  [/(?:不早于|打从|自从)\s*$/, since],
  [/(?:晚于|迟于)\s*$/, after],
  [/(?:早于)\s*$/, before],
  [/(?:大概|大约|约莫|差不多)(?:是|在)?\s*$/, around],
];
/** Words after it. */
const SUFFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/^\s*(?:当天|那天)?的?(?:第二天|次日)/, secondDay],
  [/^\s*(?:放假|长假|假期)?的?前的?那?[一1]?个?(?:周|星期)/, weekBefore],
  [/^\s*(?:放假|长假|假期)?的?后的?那?[一1]?个?(?:周|星期)/, weekAfter],
  [
    /^\s*(?:onwards?|and (?:later|after|onwards?|up|since)|or (?:later|after)|(?:un)?till? (?:now|today)|to (?:date|now|today|the present)|-\s*(?:now|present|today)|on(?=\s*(?:[,.?!;]|$)))\b/,
    since,
  ],
  [/^\s*(?:or|and) (?:earlier|before)\b(?!\s+\d|\s+[a-z]+\s+\d)/, until],
  [/^\s*(?:or (?:thereabouts|so)|-?ish\b|give or take)\b/, around],
  [/^\s*(?:左右|前后|上下)/, around],
  [/^\s*(?:以来|至今|往后|到现在|到今天|起(?![步草来诉因源])|开始|及以后|及之后)/, since],
  [/^\s*(?:以后|之后|过后|后(?!勤|续))/, after],
  [/^\s*(?:以前|之前|前(?!景|瞻|沿|往))/, before],
  [/^\s*(?:为止|及以前|及之前)/, until],
];

/** A bound with the stretch of words that say so. */
export interface FoundBound {
  readonly bound: Bound;
  /** How many characters before and after the date belong to it. */
  readonly before: number;
  readonly after: number;
}

const FROM_BEFORE = /(?:\bfrom|从|自)\s*(?:the\s+)?(?:years?\s+)?$/;

/** The bound around a date: what stands after it before what stands in front of it. */
export function boundAround(lead: string, rest: string): FoundBound | undefined {
  const prefix = SEEKERS.test(lead) ? undefined : firstOf(PREFIXES, lead);
  const suffix = firstOf(SUFFIXES, rest);
  const bound = suffix?.bound ?? prefix?.bound;
  if (bound === undefined) return undefined;
  const start = prefix?.length ?? (suffix && FROM_BEFORE.exec(lead)?.[0].length) ?? 0;
  return { bound, before: start, after: suffix?.length ?? 0 };
}

/** "I'm after the 2011 piece": what somebody wants, and no bound. */
const SEEKERS = /\b(?:i'?m|i am|we'?re|we are)\s+(?:\w+\s+)?after\s+(?:(?:the|that|any)\s+)?$/;

function firstOf(bounds: ReadonlyArray<readonly [RegExp, Bound]>, text: string) {
  for (const [words, bound] of bounds) {
    const found = words.exec(text);
    if (found) return { bound, length: found[0].length };
  }
  return undefined;
}
