import type { AmountCondition, Doubt } from '../../domain/question.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { TAKEN } from '../text/sheet.ts';
import {
  type Bounds,
  boundsOf,
  CENT,
  comparedAfter,
  comparedAround,
  comparedBefore,
  THAN,
} from './bounds.ts';
import { signsOf } from './money-signs.ts';
import { comparedAgain, takeTold } from './told-before.ts';
import type { Value } from './value.ts';
import { readValue, VALUE } from './value.ts';

/** No record will ever hold more than this. */
const LARGEST = 1e15;
/** From here on a number without a currency may be money. */
const GREAT = 10_000;

/** "Between half and one million": what the magnitude behind the second makes of the first. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['three quarters', 0.75],
  ['a quarter', 0.25],
  ['a half', 0.5],
  ['half', 0.5],
]);

const RANGE = new RegExp(
  `(?<![\\d.,])(?<lead>\\b(?:between|from|btwn?|b/w|betw)\\s+|从|介于|在)?(?<a>${VALUE}|\\b(?:${[...FRACTIONS.keys()].join('|')})\\b)\\s*(?<dash>-|~|and|or|plus|\\+|to|till|until|up to|到|至|加上?|和|跟|与|还是|或者?)\\s*(?<b>${VALUE})(?![a-z])(?:之间)?`,
  'gu',
);
const SINGLE = new RegExp(`(?<![\\d.,a-z])${VALUE}`, 'gu');
/** Without one of these no text holds a sum. */
const ANY_SUM =
  /\d|[一二三四五六七八九十百千万亿]|thousand|grand|million|\bmil\b|\bmln\b|billion|figure|digit|dollar|yuan|euro/;

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
 * Reads the first amount of money of a question and takes its words. A number counts as money when a currency or a word
 * for paying stands with it, or when it is great, compared ("over 500k") or spoken of ("that million"), and counts no
 * thing.
 */
export function readAmount(sheet: Sheet, doubts: Doubt[]): AmountCondition | undefined {
  const open = sheet.open;
  if (!ANY_SUM.test(open)) return undefined;
  const told = readTold(sheet, open);
  if (told !== undefined) return told;
  const first = readRange(open) ?? readSingle(open);
  if (first === undefined) return undefined;
  const read = withOtherBound(open, first);
  const words = sheet.typed(read.from, read.to);
  sheet.take(read.from, read.to, 'gone');
  if (read.bounds.outside) sheet.takeEach(THE_OTHERS);
  else takeSameAgain(sheet, read);
  takeCompared(sheet);
  const { min, max } = read.bounds;
  if (Math.max(min ?? 0, max ?? 0) > LARGEST || max === 0) {
    doubts.push({ about: 'impossible-amount', words });
    return undefined;
  }
  return { ...read.bounds, ...(read.currency && { currency: read.currency }), words };
}

const IS_TOO_MUCH = /^(?:对|太|就|已经|是我)/u;

/** A sum told before the one asked for is compared with it: "we have half a million: is there anything for less?" */
function readTold(sheet: Sheet, open: string): AmountCondition | undefined {
  const again = comparedAgain(open);
  if (again === undefined) return undefined;
  const sums = matchesOf(open.slice(0, again.from), SINGLE).flatMap((match) => {
    const value = readValue(match[0]);
    const rest = open.slice(match.index + match[0].trimEnd().length);
    // "12,000 workers … more than that" are no money.
    const isBare = signsOf(open.slice(0, match.index), rest)?.isBare || IS_TOO_MUCH.test(rest);
    const isSum = value && (value.currency !== undefined || (isGreat(value) && isBare));
    return isSum && value.amount <= LARGEST
      ? [{ value, from: match.index, to: match.index + match[0].trimEnd().length }]
      : [];
  });
  const sum = sums.at(-1);
  if (sum === undefined) return undefined;
  const words = sheet.typed(sum.from, sum.to);
  takeTold(sheet, sum, again);
  const { currency, amount } = sum.value;
  return { ...boundsOf(again.bound, amount), ...(currency && { currency }), words };
}

/** Beside a sum that is left out these say once more that the others are meant. */
const THE_OTHERS =
  /\b(?:(?:the )?(?:rest|others?|remaining(?: ones)?|remainder|ones)|else|(?:is |are |was |were |what's )?left(?: over)?|only)\b|(?:别|其[他它余]|剩下?|余下|另外)的?(?=都|还|有|是|一共|总共|呢|[，,。？?]|$)|还|别的|其[他它余]的?|剩下的?/gu;

interface Read {
  readonly from: number;
  readonly to: number;
  readonly bounds: Bounds;
  readonly currency?: string | undefined;
}

/** "Above 300k but below 900k": a second bound right behind the first closes it, if the two leave something between. */
function withOtherBound(open: string, first: Read): Read {
  const { min, max } = first.bounds;
  const link = OTHER_BOUND.exec(open.slice(first.to));
  if (link === null || (min === undefined) === (max === undefined)) return first;
  const start = first.to + link[0].length;
  const whole = wholeOne(open, first, start);
  if (whole) return whole;
  const second = readSingle(`${TAKEN.repeat(start)}${open.slice(start)}`);
  if (second === undefined || second.from > start) return first;
  const bounds = { ...second.bounds, ...first.bounds };
  const closes = bounds.min !== undefined && bounds.max !== undefined && bounds.min <= bounds.max;
  const currency = first.currency ?? second.currency;
  return closes ? { from: first.from, to: second.to, bounds, currency } : first;
}
/**
 * "Over half a million yet short of a full one", "but not a whole million": the one that the first sum is a part of, and no
 * comparison but that it was not reached.
 */
const WHOLE_ONE =
  /^(?:(?:falling |still |well |just |stopping )*(?:short of|shy of|less than|under|below|not (?:quite )?(?:reaching|hitting|making|up to)|not(?: quite)?) )?(?:a|an|the|one) (?:full|whole|round|entire|complete) (?:one|(?:us )?(?:million|mil|mln)(?: (?:us )?(?:dollars|bucks|usd))?)\b/;
const A_MILLION = 1e6;

function wholeOne(open: string, first: Read, start: number): Read | undefined {
  const { min, max } = first.bounds;
  const said = WHOLE_ONE.exec(open.slice(start))?.[0];
  if (said === undefined || min === undefined || max !== undefined || min >= A_MILLION) return undefined;
  return { ...first, to: start + said.length, bounds: { min, max: A_MILLION - CENT } };
}
const OTHER_BOUND =
  /^\s*(?:,|，|、|;|；)?\s*(?:(?:but|and|yet|though|while|still|also|which|that|is|are|was|were|they|it|at the same time|did(?=\s+n[eo])|does(?=\s+n[eo]))\s+){0,5}(?:但是?|而且?|且|又|并且?|却|同时|还)?/;

/** "The million of the pact and the million for the centres": said again, it says nothing more. */
function takeSameAgain(sheet: Sheet, { bounds }: Read): void {
  if (bounds.min === undefined || bounds.min !== bounds.max) return;
  for (const match of matchesOf(sheet.open, SINGLE))
    if (readValue(match[0])?.amount === bounds.min)
      sheet.take(match.index, match.index + match[0].trimEnd().length, 'gone');
}

/** "Twenty plus seventy, is that not below a million?": a second comparison asks for nothing more. */
function takeCompared(sheet: Sheet): void {
  const more = readSingle(sheet.open);
  if (more && more.bounds.min !== more.bounds.max) sheet.take(more.from, more.to, 'gone');
}

const EITHER: ReadonlySet<string> = new Set(['or', 'plus', '+', '加', '加上', '还是', '或', '或者']);

function readRange(open: string): Read | undefined {
  for (const match of matchesOf(open, RANGE)) {
    const b = readValue(match.groups?.b ?? '');
    const fraction = FRACTIONS.get(match.groups?.a ?? '');
    if (fraction !== undefined && !(b && isGreat(b))) continue;
    const a =
      fraction === undefined || b === undefined
        ? readValue(match.groups?.a ?? '')
        : { amount: fraction * b.magnitude, magnitude: b.magnitude };
    if (a === undefined || b === undefined) continue;
    // "Three-quarter million", "seven hundred and forty-five": a dash or "and" inside of one number.
    if (readValue(match[0]) !== undefined) continue;
    const currency = a.currency ?? b.currency;
    const to = match.index + match[0].length;
    const lead = match.groups?.lead !== undefined;
    // "200k or 300k": whichever it was, it lies between them.
    if (EITHER.has(match.groups?.dash ?? '') && !(isGreat(a) && isGreat(b))) continue;
    // "1 million and 3 projects": a range needs its "between" unless a dash joins the two.
    if (match.groups?.dash === 'and' && !lead) continue;
    if (currency === undefined && !(isGreat(a) || isGreat(b))) continue;
    if (currency === undefined && !(signsOf('', open.slice(to))?.isBare ?? false)) continue;
    const first = a.magnitude === 1 && a.amount < b.amount / b.magnitude ? a.amount * b.magnitude : a.amount;
    const [min, max] = [Math.min(first, b.amount), Math.max(first, b.amount)];
    return { from: match.index, to, bounds: { min, max }, currency };
  }
  return undefined;
}

function readSingle(open: string): Read | undefined {
  for (const match of matchesOf(open, SINGLE)) {
    const value = readValue(match[0]);
    if (value === undefined) continue;
    const from = match.index;
    const to = from + match[0].trimEnd().length;
    const around = comparedAround(open.slice(0, from), open.slice(to));
    const before = around ? undefined : comparedBefore(open.slice(0, from));
    const after = around || before ? undefined : comparedAfter(open.slice(to));
    const than = value.bounds !== undefined && open.slice(0, from).endsWith(THAN) ? THAN.length : 0;
    const start = from - (around?.before ?? before?.length ?? than);
    const end = to + (around?.after ?? after?.length ?? 0);
    const signs = signsOf(open.slice(0, start), open.slice(end));
    const bound = around?.bound ?? before?.bound ?? after?.bound;
    if (signs === undefined || !isMoney(value, bound !== undefined, signs)) continue;
    return {
      from: start - signs.before,
      to: end + signs.after,
      bounds: bound ? boundsOf(bound, value.amount) : boundsOfItself(value, open.slice(0, from)),
      currency: value.currency,
    };
  }
  return undefined;
}

/** 一百万多 is a little beyond it, 比一百万多 however much. */
function boundsOfItself({ amount, bounds }: Value, lead: string): Bounds {
  if (bounds?.min !== undefined && lead.endsWith(THAN)) return { min: bounds.min };
  return bounds ?? boundsOf('exactly', amount);
}

function isMoney(value: Value, isCompared: boolean, signs: NonNullable<ReturnType<typeof signsOf>>): boolean {
  if (value.currency !== undefined || value.isMoney) return true;
  if (!isGreat(value)) return false;
  if (signs.isBare && (signs.isPaid || (value.isShort && !signs.isReached))) return true;
  const isSaid = isCompared || value.isDefinite || signs.isDefinite || value.bounds !== undefined;
  return isSaid && signs.isBare;
}

function isGreat({ magnitude, amount }: Value): boolean {
  return magnitude >= 1000 || amount >= GREAT;
}
