import type { AmountCondition, Doubt } from '../../domain/question.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { TAKEN } from '../text/sheet.ts';
import { type Bounds, boundsOf, comparedBeside } from './bounds.ts';
import { type Signs, signsOf } from './money-signs.ts';
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
  `(?<![\\d.,])(?<lead>\\b(?:between|from|btwn?|b/w|betw)\\s+|从|介于|在)?(?<a>${VALUE}|\\b(?:${[...FRACTIONS.keys()].join('|')})\\b)\\s*(?<dash>-|~|and|or|to|till|until|up to|到|至|和|跟|与|还是|或者?)\\s*(?<b>${VALUE})(?![a-z])(?:之间)?`,
  'gu',
);
/** "The 2012 million" is one of that year. */
const YEAR = '(?:(?:the|that|this) )?(?:19|20)\\d\\d million\\b';
const SINGLE = new RegExp(`(?<![\\d.,a-z])(?!${YEAR})${VALUE}`, 'gu');
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
  const first = readRange(open) ?? readSingle(open);
  if (first === undefined) return undefined;
  const read = withOtherBound(open, first);
  const words = sheet.typed(read.from, read.to);
  sheet.take(read.from, read.to, 'gone');
  if (read.bounds.outside) sheet.takeEach(THE_OTHERS);
  const bounds = read.bounds.min === read.bounds.max ? comparedAgain(sheet, read) : read.bounds;
  const { min, max } = bounds;
  if (Math.max(min ?? 0, max ?? 0) > LARGEST || max === 0) {
    doubts.push({ about: 'impossible-amount', words });
    return undefined;
  }
  return { ...bounds, ...(read.currency && { currency: read.currency }), words };
}

/** Beside a sum that is left out these say once more that the others are meant. */
const THE_OTHERS =
  /\b(?:(?:the )?(?:rest|others?|remaining(?: ones)?|ones)|else|left(?: over)?|only)\b|还|别的|其[他它余]的?|剩下的?/gu;

/** "We have half a million: is there anything for less than that?", 比这个少的: a sum told before is what another is compared with. */
function comparedAgain(sheet: Sheet, { to, bounds }: Read): Bounds {
  const { open } = sheet;
  for (const { index, 0: again } of matchesOf(open, AGAIN)) {
    const compared = comparedBeside(open.slice(0, index), open.slice(index + again.length));
    if (index < to || bounds.min === undefined || compared === undefined) continue;
    sheet.take(index - compared.before, index + again.length + compared.after, 'gone');
    sheet.take(0, OF_ASKER.exec(open.slice(0, index))?.[0].length ?? 0, 'gone');
    return boundsOf(compared.bound, bounds.min);
  }
  return bounds;
}
const AGAIN = /\b(?:that|this|it)\b(?: (?:sum|amount|much))?|[这那]个?(?:数目?|金额)?/gu;
const OF_ASKER = /^.*(?:\b(?:i|we|our|my)\b|[我咱])[^.?!;:,。]*[.?!;:,。]/u;

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
  const second = readSingle(`${TAKEN.repeat(start)}${open.slice(start)}`);
  if (second === undefined || second.from > start) return first;
  const bounds = { ...second.bounds, ...first.bounds };
  const closes = bounds.min !== undefined && bounds.max !== undefined && bounds.min <= bounds.max;
  const currency = first.currency ?? second.currency;
  return closes ? { from: first.from, to: second.to, bounds, currency } : first;
}
const OTHER_BOUND =
  /^\s*[,，、;；]?\s*(?:(?:but|and|yet|though|while|still|also|which|that|is|are|was|were|did(?=\s+n[eo])|does(?=\s+n[eo]))\s+){0,5}(?:但是?|而且?|且|又|并且?|却|同时|还)?/;

const EITHER: ReadonlySet<string> = new Set(['or', '还是', '或', '或者']);

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
    if (isAskedFor(open, from, to)) continue;
    const compared = comparedBeside(open.slice(0, from), open.slice(to));
    const start = from - (compared?.before ?? 0);
    const end = to + (compared?.after ?? 0);
    const signs = signsOf(open.slice(0, start), open.slice(end));
    if (signs === undefined || !isMoney(value, compared !== undefined, signs)) continue;
    return {
      from: start - signs.before,
      to: end + signs.after,
      bounds: compared
        ? boundsOf(compared.bound, value.amount)
        : (value.bounds ?? boundsOf('exactly', value.amount)),
      currency: value.currency,
    };
  }
  return undefined;
}

/** 掏了几万美金？ asks how much it was; 几万美金的项目 tells it. */
function isAskedFor(open: string, from: number, to: number): boolean {
  return SOME.test(open.slice(from, to)) && PAID.test(open.slice(0, from)) && AT_THE_END.test(open.slice(to));
}
const SOME = /^几/u;
const PAID = /(?:[给出掏花拨捐投砸付用值][了过]?|资助?了?|[是有共])$/u;
const AT_THE_END = /^(?:块钱?|钱)?(?:给[^，。？]{1,8})?[呢啊呀]?\s*[?？]?\s*$/u;

function isMoney(value: Value, isCompared: boolean, signs: Signs): boolean {
  if (value.currency !== undefined || value.isMoney) return true;
  if (!isGreat(value)) return false;
  if (signs.isBare && (signs.isPaid || (value.isShort && !signs.isReached))) return true;
  const isSaid = isCompared || value.isDefinite || signs.isDefinite || value.bounds !== undefined;
  return isSaid && signs.isBare;
}

function isGreat({ magnitude, amount }: Value): boolean {
  return magnitude >= 1000 || amount >= GREAT;
}
