import { addDays, daysBetween } from '../../domain/calendar-day.ts';
import { SMALL } from './ago.ts';
import type { Period } from './calendar.ts';
import { addMonths } from './calendar.ts';

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
  const days = daysBetween(from, to);
  if (days < 12) return { from: addDays(from, -7), to: addDays(to, 7) };
  if (days > 31 && days < 300) return { from, to };
  const months = days < 300 ? 1 : 12;
  return { from: addMonths(from, -months), to: addMonths(to, months) };
};

/** So many days right before or right after. */
const next =
  (side: 'before' | 'after', days: number): Bound =>
  ({ from, to }) =>
    side === 'before'
      ? { from: addDays(from, -days), to: addDays(from, -1) }
      : { from: addDays(to, 1), to: addDays(to, days) };
/** 第二天 of a feast that lasts is its own second day. */
const secondDay: Bound = ({ from }) => ({ from: addDays(from, 1), to: addDays(from, 1) });
const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
]);
const SOME_DAYS = 3;
/** Days in so many weeks or months, as "two", "a", "14" or "a few" says how many. */
function daysIn(count: string, unit: string): number {
  const many = /^an?$/.test(count) ? 1 : SMALL.indexOf(count) + 1 || Number.parseInt(count, 10) || SOME_DAYS;
  return many * (DAYS_OF.get(unit) ?? 1);
}
/** "The week before Christmas", "two weeks after Easter": a stretch of its own beside a date. */
const STRETCH_BESIDE = new RegExp(
  `\\b(?:(?:in |on |during |for |within )?(?:the|a)\\s+)?(?:last\\s+|first\\s+|very\\s+)?(?:(?<n>\\d{1,2}|couple of|few|${SMALL.join('|')})\\s+)?\\b(?<unit>${[...DAYS_OF.keys()].join('|')})s?\\s+(?:right\\s+|just\\s+|immediately\\s+)?(?:(?<earlier>before|ahead of|leading up to|prior to|preceding)|after|following)\\s+(?:the\\s+)?$`,
);
/** "Within a week of 9 March", "a fortnight either side of it": so much to both sides. */
const AROUND_BY = new RegExp(
  `\\b(?:(?:with)?in\\s+)?(?:(?:about|roughly)\\s+)?(?:(?<n>\\d{1,2}|couple of|few|an?|${SMALL.join('|')})\\s+)(?<unit>${[...DAYS_OF.keys()].join('|')})s?\\s+(?:(?:on\\s+)?(?:either|both|each)\\s+sides?\\s+of|(?:before (?:and|or) after)|(?<=\\bwithin\\s.{1,30})(?:of|from))\\s+(?:the\\s+)?$`,
);
const by =
  (days: number): Bound =>
  ({ from, to }) => ({ from: addDays(from, -days), to: addDays(to, days) });
function aroundBy(lead: string): { bound: Bound; length: number } | undefined {
  const found = AROUND_BY.exec(lead);
  if (found === null) return undefined;
  const { n = 'one', unit = '' } = found.groups ?? {};
  return { bound: by(daysIn(n, unit)), length: found[0].length };
}

function stretchBeside(lead: string): { bound: Bound; length: number } | undefined {
  const found = STRETCH_BESIDE.exec(lead);
  if (found === null) return undefined;
  const { n = 'one', unit = '', earlier } = found.groups ?? {};
  const days = daysIn(n, unit);
  return { bound: next(earlier === undefined ? 'after' : 'before', days), length: found[0].length };
}
const CHINESE_STRETCHES: ReadonlyArray<readonly [string, number]> = [
  ['(?:周|星期|礼拜)', 7],
  ['月', 30],
];
const BESIDE_AFTER: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/^\s*(?:节|当天|那天)?的?(?:第二天|次日|翌日|隔天)/, secondDay],
  [/^\s*(?:节)?的?(?:前[一1]?[天日]|头[一1]天)/, next('before', 1)],
  [/^\s*(?:节)?的?前(?:夕|几天)/, next('before', 7)],
  [/^\s*(?:节)?的?(?:后[一1][天日])/u, next('after', 1)],
  ...CHINESE_STRETCHES.flatMap(([unit, days]) => {
    const free = '(?:放假|长假|假期|节)?的?';
    return [
      [new RegExp(`^\\s*${free}前的?(?:那|最后)?[一1]?个?${unit}`), next('before', days)],
      [new RegExp(`^\\s*${free}后的?(?:那|头)?[一1]?个?${unit}`), next('after', days)],
    ] as const;
  }),
];

/** Between a bound and its date. */
const THE_YEAR = '\\s+(?:the\\s+)?(?:(?:fiscal\\s+|calendar\\s+)?year\\s+)?$';
/** Words in front of a date that open or close it; the first that fits decides. */
const PREFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/\b(?:in )?the (?:run-?up|lead-?up|days leading up) to\s+(?:the\s+)?$/, next('before', 30)],
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
      `\\b(?:(?:some ?time )?(?:around(?: about)?|round about|in the neighbourhood of)|circa|ca\\.?|roughly|approximately|approx\\.?|(?:at|in|from) about)${THE_YEAR}`,
    ),
    around,
  ],
  [/(?:截至|截止到?|直到|不晚于|不迟于|最晚到?)\s*$/, until],
  [/(?:不早于|打从|自从)\s*$/, since],
  [/(?:晚于|迟于)\s*$/, after],
  [/(?:早于)\s*$/, before],
  [/(?:大概|大约|约莫|差不多)(?:是|在)?\s*$/, around],
];
/** What happened in a year, right behind it: 08年金融风暴之后. */
const EVENT =
  '的?(?:那[场次])?\\p{Script=Han}{0,6}?(?:危机|风暴|海啸|地震|疫情|金融海啸|大流行|奥运会?|世博会?|改革)(?:爆发|发生|结束|过去)?';
/** Words after it. */
const SUFFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  ...BESIDE_AFTER,
  [
    /^\s*(?:onwards?|and (?:later|after|onwards?|up|since)|or (?:later|after)|(?:un)?till? (?:now|today)|to (?:date|now|today|the present)|-\s*(?:now|present|today)|on(?=\s*(?:[,.?!;]|$)))\b/,
    since,
  ],
  [/^\s*(?:or|and) (?:earlier|before)\b(?!\s+\d|\s+[a-z]+\s+\d)/, until],
  [/^\s*(?:or (?:thereabouts|so)|-?ish\b|give or take)(?: a year)?\b/, around],
  [/^\s*(?:左右|前后|上下|那阵子?|那段时间)/, around],
  [/^\s*(?:以来|至今|往后|到现在|到今天|起(?![步草来诉因源])|开始|及以后|及之后)/, since],
  [/^\s*(?:以后|之后|过后|后(?!勤|续))/, after],
  // "After the crisis of 2008".
  [new RegExp(`^${EVENT}(?:之后|以后|过后|后(?!勤|续))`, 'u'), after],
  [new RegExp(`^${EVENT}以来`, 'u'), since],
  [/^\s*(?:放假|假期)?(?:以前|之前|前(?!景|瞻|沿|往))/, before],
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
  if (isSought(lead, rest)) return undefined;
  const prefix = stretchBeside(lead) ?? aroundBy(lead) ?? firstOf(PREFIXES, lead);
  const suffix = firstOf(SUFFIXES, rest);
  const bound = suffix?.bound ?? prefix?.bound;
  if (bound === undefined) return undefined;
  const start = prefix?.length ?? (suffix && FROM_BEFORE.exec(lead)?.[0].length) ?? 0;
  return { bound, before: start, after: suffix?.length ?? 0 };
}

/** "I'm after the 2011 piece", "my boss is after the 2010 report": what somebody wants, and no bound. */
const SEEKERS =
  /\b(?:i'?m|i am|we'?re|we are|am i|are we)\s+(?:\w+\s+)?after\s+(?:(?:the|that|your|any)\s+)?$/;
const SEEKS = /(?:\bis|\bare|\bwas|\bwere|\b(?:s?he|they)'(?:s|re))\s+after\s+(?:the|that|your)\s+$/;
const THING =
  /^\s+(?!(?:and|or|in|on|at|to|until|till|with|by|for|of|when|that|which|is|are|was|were)\b)[\p{L}\uE000]/u;

function isSought(lead: string, rest: string): boolean {
  return SEEKERS.test(lead) || (SEEKS.test(lead) && THING.test(rest));
}

function firstOf(bounds: ReadonlyArray<readonly [RegExp, Bound]>, text: string) {
  for (const [words, bound] of bounds) {
    const found = words.exec(text);
    if (found) return { bound, length: found[0].length };
  }
  return undefined;
}
