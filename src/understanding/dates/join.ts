import { addDays } from '../../domain/calendar-day.ts';
import type { DateCondition } from '../../domain/question.ts';
import type { Atom, Reading } from './atom.ts';
import { attachYears, settle } from './attach.ts';
import type { Bound } from './bounds.ts';
import { after, before, boundAround, since } from './bounds.ts';
import type { Period } from './calendar.ts';
import { monthDayOf, partsOf } from './calendar.ts';
import { gapsBetween } from './gaps.ts';

/** A date condition read from one or several joined dates, with the stretch of words that said so. */
export interface ReadDate {
  readonly from: number;
  readonly to: number;
  readonly condition: Omit<DateCondition, 'words'>;
  /** Set when the two ends came the wrong way round and were swapped. */
  readonly swapped: boolean;
  /** Set when a date in it cannot be; then the condition is empty. */
  readonly impossible: boolean;
  /** Set when it is told from today ("tomorrow", "this year"). */
  readonly near: boolean;
  /** Set when it has a year or two ends of its own, so that nobody can take its words for anything else. */
  readonly firm: boolean;
}

const RANGE =
  /^\s*(?:-|~|to|(?:up )?(?:un)?till?|through(?: (?:to|until))?|up to|up to and including|和?至|到|直到)\s*(?:the\s+)?(?:year\s+)?$/;
/** From the end of the first on: 国庆长假过完到年底. */
const RANGE_AFTER =
  /^\s*(?:一?过完?了?|完了?|结束|放完|以后|之后|后|一?过后)\s*(?:就|一直)?(?:-|~|到|至|直到)\s*$/;
/** The end of a range is left out: 到跨年之前. */
const LEFT_OUT = /^(?:之前|以前|前(?![后景瞻沿往]))/;
const LIST = /^\s*(?:and|or|,|&|\/|和|与|跟|或|及|、|vs\.?|,\s*and|,\s*or)\s*(?:the\s+)?$/;
const NARROWING = /^\s*,\s*$/;
const BETWEEN = /(?:\bbetween|在|介于)\s*(?:the\s+)?(?:years?\s+)?$/;
const FROM_BEFORE = /(?:\bfrom|从|自|打)\s*(?:the\s+)?(?:years?\s+)?$/;
/** A feast that is told as the time of something: "on Boxing Day", 春节期间. */
const TIMED_BEFORE = /\b(?:on|over|during|at|around)\s+(?:the\s+)?$|在$/;
const TIMED_AFTER = /^\s*(?:当[天日]|期间|假期|前后)/;
/** A month is meant whatever its year: "never mind the year", 每年. */
export const ANY_YEAR =
  /\b(?:never mind|forget|ignor(?:e|ing)|regardless of|no matter|whatever|irrespective of|don't care (?:about|which))(?: what| which| about)?(?: the)? year(?: is| was| it (?:is|was))?\b|\b(?:in |of )?(?:any|every|each|whichever|whatever) year\b|\b(?:across|in|over|of) (?:all )?(?:the )?(?:different )?years\b|\b(?:any|every|each)(?=\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|每年的?|历年的?|历届|(?:不管|不论|无论|甭管)(?:是)?哪[一个]?年的?|哪[一个]?年(?:的)?都(?:行|可以|要|算)|(?:年份)?不限(?:年份)?|任[何意]一年的?/gu;
const AMID = /^\s*(?:之间|期间)/;

/** Dates that follow each other as one: the gap in front of each says how it goes on. */
interface Link {
  readonly atom: Atom;
  readonly gap: 'first' | 'range' | 'range after' | 'list' | 'narrowing';
}
type Chain = readonly [Link, ...Link[]];

/** Joins neighbouring dates to ranges and applies "since", "before" and the like; each result stands by itself. */
export function joinAtoms(open: string, folded: string, atoms: readonly Atom[], today: string): ReadDate[] {
  const dated = attachYears(open, atoms);
  const chains = chainsOf(open, dated);
  const kept = chains.flatMap((chain) => withoutWeak(folded, chain));
  const known = [...new Set(kept.flatMap((atom) => yearIn(atom.reading) ?? []))];
  const elsewhere = known.length === 1 ? known[0] : undefined;
  return chainsOf(open, kept).map((chain) =>
    chain.length === 1
      ? single(folded, chain[0].atom, today, elsewhere)
      : joined(folded, chain, today, elsewhere),
  );
}

function chainsOf(open: string, atoms: readonly Atom[]): Chain[] {
  const chains: Array<[Link, ...Link[]]> = [];
  for (const atom of atoms) {
    const chain = chains.at(-1);
    const last = chain?.at(-1)?.atom;
    const gap = last && gapBetween(open, chain?.[0]?.atom.from ?? 0, last, atom);
    if (chain && gap) chain.push({ atom, gap });
    else chains.push([{ atom, gap: 'first' }]);
  }
  return chains;
}

function gapBetween(open: string, start: number, last: Atom, next: Atom): Link['gap'] | undefined {
  const gap = open.slice(last.to, next.from);
  // 三月末四月初: written on without a word between, one leads to the other.
  if (RANGE.test(gap) || gap === '') return 'range';
  if (RANGE_AFTER.test(gap)) return 'range after';
  if (!LIST.test(gap)) return undefined;
  if (BETWEEN.test(open.slice(0, start))) return 'range';
  return NARROWING.test(gap) ? 'narrowing' : 'list';
}

/** The dates of a chain that are dates indeed: weak ones need a year, a range or a bound. */
function withoutWeak(folded: string, chain: Chain): Atom[] {
  if (chain.some(({ atom }) => yearIn(atom.reading) !== undefined)) return chain.map(({ atom }) => atom);
  return chain.flatMap(({ atom, gap }, index) => {
    const { reading } = atom;
    if (reading.type !== 'part' || reading.weak === undefined) return [atom];
    const isRanged = isRange(gap) || isRange(chain[index + 1]?.gap);
    if (reading.weak === 'until ranged') return isRanged ? [atom] : [];
    if (reading.weak !== 'until bound') return [];
    // "Between Christmas and New Year".
    if (isRanged) return [atom];
    const [lead, rest] = [folded.slice(0, atom.from), folded.slice(atom.to)];
    const isTimed = TIMED_BEFORE.test(lead) || TIMED_AFTER.test(rest);
    return isTimed || boundAround(lead, rest) !== undefined ? [atom] : [];
  });
}

function single(folded: string, atom: Atom, today: string, elsewhere: number | undefined): ReadDate {
  const { reading } = atom;
  const found = boundAround(folded.slice(0, atom.from), folded.slice(atom.to));
  const from = atom.from - (found?.before ?? 0);
  const to = atom.to + (found?.after ?? 0);
  const bound = found?.bound ?? openBound(reading);
  if (reading.type === 'month-day' && bound === undefined && elsewhere === undefined) {
    const monthDay = monthDayOf(reading.month, reading.day);
    return result(from, to, monthDay === undefined ? {} : { monthDay });
  }
  const period = settle(reading, elsewhere ?? yearFor(reading, today));
  const isMonth = reading.type === 'part' && reading.weak === undefined && bound === undefined;
  if (isMonth && period && elsewhere === undefined && folded.search(ANY_YEAR) >= 0)
    return result(from, to, { monthDay: `-${period.from.slice(4, 7)}` });
  if (period === undefined) return { ...result(from, to, {}), impossible: true };
  return {
    ...result(from, to, bound ? upTo(today, reading, bound(period)) : period),
    near: isNear(reading),
    firm: yearIn(reading) !== undefined && !isNear(reading),
  };
}

/** "Since New Year's": what is out by today. */
function upTo(today: string, reading: Reading, bounded: ReturnType<Bound>): ReturnType<Bound> {
  const isOpen = isNear(reading) && bounded.to === undefined && (bounded.from ?? today) < today;
  return isOpen && reading.type === 'part' ? { ...bounded, to: today } : bounded;
}

/** Told from today, or by a feast without a year. */
function isNear(reading: Reading): boolean {
  if (reading.type === 'part') return reading.weak === 'until bound';
  return (reading.type === 'period' || reading.type === 'year') && reading.near === true;
}

function openBound(reading: Reading): Bound | undefined {
  if (reading.type !== 'period' || reading.open === undefined) return undefined;
  return reading.open === 'before' ? before : since;
}

function joined(folded: string, chain: Chain, today: string, elsewhere: number | undefined): ReadDate {
  const [first, last] = [chain[0].atom, chain.at(-1)?.atom ?? chain[0].atom];
  const lead = folded.slice(0, first.from);
  const ranged = chain.some(({ gap }) => isRange(gap));
  const start = ranged ? (BETWEEN.exec(lead) ?? FROM_BEFORE.exec(lead)) : null;
  const from = first.from - (start?.[0].length ?? 0);
  const rest = folded.slice(last.to);
  const leftOut = isRange(chain.at(-1)?.gap) ? LEFT_OUT.exec(rest) : null;
  const to = last.to + ((leftOut ?? AMID.exec(rest))?.[0].length ?? 0);
  const own = chain.flatMap(({ atom }) => yearIn(atom.reading) ?? []);
  const [firstYear = elsewhere, lastYear = elsewhere] = [own[0], own.at(-1)];
  let whole: Period | undefined;
  const listed: Period[] = [];
  let swapped = false;
  for (let index = 0; index < chain.length; index++) {
    const link = chain[index];
    const next = chain[index + 1];
    if (link === undefined) break;
    const isStart = next !== undefined && isRange(next.gap);
    const one = settle(
      link.atom.reading,
      (isStart ? lastYear : firstYear) ?? yearFor(link.atom.reading, today),
    );
    const other = isStart ? settle(next.atom.reading, firstYear ?? yearFor(next.atom.reading, today)) : one;
    if (isStart) index++;
    if (one === undefined || other === undefined) return { ...result(from, to, {}), impossible: true };
    let [begin, end] = isStart
      ? ordered(link.atom.reading, one, next.atom.reading, other, today)
      : [one, one];
    if (next?.gap === 'range after') begin = dayOnly(addDays(begin.to, 1));
    if (isStart && leftOut && index === chain.length - 1) end = dayOnly(addDays(end.from, -1));
    swapped ||= begin.from > end.to;
    const piece = begin.from > end.to ? hull(end, begin) : hull(begin, end);
    whole = together(whole, piece, link.gap === 'narrowing');
    listed.push(piece);
  }
  const beside = ranged && whole && start === null && !leftOut ? besideRange(lead, rest) : undefined;
  if (beside && whole)
    return { ...result(from - beside.before, to + beside.after, beside.bound(whole)), swapped, firm: true };
  const gaps = whole === undefined ? [] : gapsBetween(listed, whole);
  const condition = { ...whole, ...(gaps.length > 0 && { gaps }) };
  return { ...result(from, to, condition), swapped, firm: true };
}

/** What came after or before a stretch with two ends: "the plan after the 2016-2020 one". */
function besideRange(lead: string, rest: string) {
  const found = boundAround(lead, rest);
  return found?.bound === after || found?.bound === before ? found : undefined;
}

function isRange(gap: Link['gap'] | undefined): boolean {
  return gap === 'range' || gap === 'range after';
}

function dayOnly(day: string): Period {
  return { from: day, to: day };
}

/** From one date to another; where only one has a year the other is of the year that makes sense of both. */
function ordered(first: Reading, one: Period, last: Reading, other: Period, today: string): [Period, Period] {
  if (one.from <= other.to) return [one, other];
  // "Between Christmas and New Year 2023" is that Christmas, if it has been.
  const isTurn = (last.type === 'part' || last.type === 'period') && last.turn === true;
  if (isTurn && yearIn(first) === undefined && one.from <= today) {
    const { year } = partsOf(one.from);
    return [one, { from: `${year + 1}-01-01`, to: `${year + 1}-01-01` }];
  }
  const earlier = yearIn(first) === undefined ? settle(first, partsOf(other.from).year - 1) : undefined;
  if (earlier) return [earlier, other];
  const later = yearIn(last) === undefined ? settle(last, partsOf(one.from).year + 1) : undefined;
  return later ? [one, later] : [one, other];
}

function hull(one: Period, other: Period): Period {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

/** What two dates of a list say: "spring 2019, apr-june" narrow each other, others add up. */
function together(known: Period | undefined, more: Period, isNarrowing: boolean): Period {
  if (known === undefined) return more;
  const overlap = {
    from: known.from > more.from ? known.from : more.from,
    to: known.to < more.to ? known.to : more.to,
  };
  if (isNarrowing && overlap.from <= overlap.to) return overlap;
  return hull(known, more);
}

function result(from: number, to: number, condition: ReadDate['condition']): ReadDate {
  return { from, to, condition, swapped: false, impossible: false, near: false, firm: false };
}

function yearIn(reading: Reading): number | undefined {
  if (reading.type === 'year') return reading.year;
  return reading.type === 'period' ? partsOf(reading.period.from).year : undefined;
}

/** The year of the last such part or day that has begun. */
function yearFor(reading: Reading, today: string): number {
  const { year } = partsOf(today);
  const begun = settle(reading, year) ?? settle(reading, year - 1);
  return begun === undefined || begun.from <= today ? year : year - 1;
}
