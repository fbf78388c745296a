import type { AmountCondition, Doubt } from '../../domain/question.ts';
import type { Sheet } from '../sheet.ts';
import { TAKEN } from '../sheet.ts';
import type { Value } from './value.ts';
import { readValue, VALUE } from './value.ts';

/** No record will ever hold more than this. */
const LARGEST = 1e15;
/** "More than a million" leaves out the million itself: the bound moves by the smallest coin. */
const CENT = 0.01;
/** How far "about a million" reaches to both sides. */
const ABOUT = 0.2;

type Bound = (amount: number) => { min?: number; max?: number };
const above: Bound = (amount) => ({ min: amount + CENT });
const below: Bound = (amount) => ({ max: amount - CENT });
const atLeast: Bound = (amount) => ({ min: amount });
const atMost: Bound = (amount) => ({ max: amount });
const around: Bound = (amount) => ({ min: amount * (1 - ABOUT), max: amount * (1 + ABOUT) });
const exactly: Bound = (amount) => ({ min: amount, max: amount });

const BEFORE: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|upwards of|starting at)|>=|≥|不少于|至少|不低于)\s*$/,
    atLeast,
  ],
  [
    /(?:\b(?:at most|up to|no more than|not more than|maximum(?: of)?|not over|not exceeding|within)|<=|≤|不超过|至多|不高于|不多于)\s*$/,
    atMost,
  ],
  [
    /(?:\b(?:more than|over|above|exceeding|greater than|larger than|bigger than|higher than|in excess of|beyond)|>|超过|多于|高于|大于|超出|超)\s*$/,
    above,
  ],
  [
    /(?:\b(?:less than|under|below|fewer than|smaller than|lower than|cheaper than)|<|少于|低于|小于|不到|不足)\s*$/,
    below,
  ],
  [/(?:\b(?:about|around|roughly|approximately|nearly|almost|some|circa)|大约|大概|约|近|将近)\s*$/, around],
];
const AFTER: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /^\s*(?:(?:or|and) (?:more|above|over|up|higher)\b(?! (?:than )?(?:us)?[\d$€£¥])|\+|以上|及以上|之上)/,
    atLeast,
  ],
  [
    /^\s*(?:(?:or|and) (?:less|fewer|below|under)\b(?! (?:than )?(?:us)?[\d$€£¥])|以下|及以下|以内|之内|之下)/,
    atMost,
  ],
  [/^\s*(?:左右|上下)/, around],
];
/** What follows a number that is an amount although no currency says so: the end, or a word that goes on with something else. */
const NO_THING_COUNTED =
  /^\s*(?:$|[?.,!;)。，？！；]|(?:in|from|for|since|between|by|with|to|or|and|but|yet|on|of funding|of money)\b|以|但|且|而|的(?:项目|协议|资金)|之|及|左右)/;
const RANGE = new RegExp(
  `(?<![\\d.,])(?<lead>\\b(?:between|from)\\s+|从|介于|在)?(?<a>${VALUE})\\s*(?<dash>-|~|and|to|到|至|和)\\s*(?<b>${VALUE})(?:之间)?`,
  'gu',
);
const SINGLE = new RegExp(`(?<![\\d.,a-z])${VALUE}`, 'gu');

/** Reads `500000`, `500k`, `$1m`, 50万美元: a filter's value. Nothing when it is no number; zero or less is for the caller. */
export function readAmountValue(text: string): { amount: number; currency?: string } | undefined {
  const folded = text.trim().toLowerCase();
  const negative = folded.startsWith('-');
  const value = readValue(negative ? folded.slice(1) : folded);
  if (value === undefined) return undefined;
  const amount = negative || value.amount > LARGEST ? -1 : value.amount;
  return { amount, ...(value.currency && { currency: value.currency }) };
}

/**
 * Reads the first amount of money of a question and takes its words. A number counts as money when a currency stands
 * with it, or a comparison and a magnitude ("over 500k") and nothing is counted by it.
 */
export function readAmount(sheet: Sheet, doubts: Doubt[]): AmountCondition | undefined {
  const open = sheet.open;
  if (!/\d|[一二三四五六七八九十百千万亿]|million|thousand|billion|dollar|yuan|euro/.test(open))
    return undefined;
  const first = readRange(open) ?? readSingle(open);
  if (first === undefined) return undefined;
  const read = withOtherBound(open, first);
  const words = sheet.typed(read.from, read.to);
  sheet.take(read.from, read.to, 'gone');
  const { min, max } = read.bounds;
  if (Math.max(min ?? 0, max ?? 0) > LARGEST || max === 0) {
    doubts.push({ about: 'impossible-amount', words });
    return undefined;
  }
  return { ...read.bounds, ...(read.currency && { currency: read.currency }), words };
}

interface Read {
  readonly from: number;
  readonly to: number;
  readonly bounds: ReturnType<Bound>;
  readonly currency?: string | undefined;
}

/** "Above 300k but below 900k": a second bound right behind the first closes it, if the two leave something between. */
function withOtherBound(open: string, first: Read): Read {
  const { min, max } = first.bounds;
  const link = OTHER_BOUND.exec(open.slice(first.to));
  if (link === null || (min === undefined) === (max === undefined)) return first;
  const start = first.to + link[0].length;
  const second = readSingle(`${TAKEN.repeat(start)}${open.slice(start)}`);
  if (second === undefined || second.from > start) return first;
  const bounds = { ...second.bounds, ...first.bounds };
  const closes = bounds.min !== undefined && bounds.max !== undefined && bounds.min <= bounds.max;
  const currency = first.currency ?? second.currency;
  return closes ? { from: first.from, to: second.to, bounds, currency } : first;
}
const OTHER_BOUND = /^\s*(?:,|，)?\s*(?:(?:but|and|yet|though)\s+|但是?|而且?|且|又|并且?)?/;

function readRange(open: string): Read | undefined {
  for (const match of open.matchAll(RANGE)) {
    const [a, b] = [match.groups?.a, match.groups?.b].map((text) => readValue(text ?? ''));
    if (a === undefined || b === undefined) continue;
    const currency = a.currency ?? b.currency;
    const to = match.index + match[0].length;
    const lead = match.groups?.lead !== undefined;
    // "1 million and 3 projects": a range needs its "between" unless a dash joins the two.
    if (match.groups?.dash === 'and' && !lead) continue;
    if (currency === undefined && !(isGreat(a) || isGreat(b))) continue;
    if (currency === undefined && !NO_THING_COUNTED.test(open.slice(to))) continue;
    const first = a.magnitude === 1 && a.amount < b.amount / b.magnitude ? a.amount * b.magnitude : a.amount;
    return {
      from: match.index,
      to,
      bounds: { min: Math.min(first, b.amount), max: Math.max(first, b.amount) },
      currency,
    };
  }
  return undefined;
}

function readSingle(open: string): Read | undefined {
  for (const match of open.matchAll(SINGLE)) {
    const value = readValue(match[0]);
    if (value === undefined) continue;
    const to = match.index + match[0].trimEnd().length;
    const lead = open.slice(0, match.index);
    const before = BEFORE.map(([words, bound]) => ({ found: words.exec(lead), bound })).find(
      ({ found }) => found,
    );
    const after = AFTER.map(([words, bound]) => ({ found: words.exec(open.slice(to)), bound })).find(
      ({ found }) => found,
    );
    const bound = before?.bound ?? after?.bound ?? (match[0].includes('多') ? above : undefined);
    const rest = open.slice(to + (after?.found?.[0].length ?? 0));
    if (value.currency === undefined && !(bound && isGreat(value) && NO_THING_COUNTED.test(rest))) continue;
    return {
      from: match.index - (before?.found?.[0].length ?? 0),
      to: to + (after?.found?.[0].length ?? 0),
      bounds: (bound ?? exactly)(value.amount),
      currency: value.currency,
    };
  }
  return undefined;
}

function isGreat(value: Value): boolean {
  return value.magnitude >= 1000 || value.amount >= 10_000;
}
