import type { Atom, Reading } from './atom.ts';
import type { Period } from './calendar.ts';
import { addDays, dayOf, monthDayOf, months, partsOf } from './calendar.ts';

/** A date condition read from one or several joined dates, with the stretch of words that said so. */
export interface ReadDate {
  readonly from: number;
  readonly to: number;
  readonly condition: { readonly from?: string; readonly to?: string; readonly monthDay?: string };
  /** Set when the two ends came the wrong way round and were swapped. */
  readonly swapped: boolean;
  /** Set when a date in it cannot be; then the condition is empty. */
  readonly impossible: boolean;
}

const RANGE = /^\s*(?:-|~|to|until|till|through|up to|和?至|到|直到)\s*$/;
const LIST = /^\s*(?:and|or|,|&|和|与|或|及|、|,\s*and)\s*$/;
const BETWEEN = /(?:\bbetween|在|介于)\s*(?:the\s+)?(?:years?\s+)?$/;
const FROM_BEFORE = /(?:\bfrom|从|自)\s*(?:the\s+)?(?:years?\s+)?$/;

type Bound = (period: Period) => { from?: string; to?: string };
const since: Bound = ({ from }) => ({ from });
const after: Bound = ({ to }) => ({ from: addDays(to, 1) });
const before: Bound = ({ from }) => ({ to: addDays(from, -1) });
const until: Bound = ({ to }) => ({ to });

/** Words in front of a date that open or close it. */
const PREFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /\b(?:ever since|since|starting(?: from| in)?|beginning(?: from| in)|as of|not before|no earlier than)\s+(?:the\s+)?(?:year\s+)?$/,
    since,
  ],
  [/\b(?:after|later than|following|post)[\s-]+(?:the\s+)?(?:year\s+)?$/, after],
  [
    /\b(?:no later than|not later than|not after|until|till|up to|through|by)\s+(?:the\s+)?(?:year\s+)?$/,
    until,
  ],
  [/\b(?:before|prior to|earlier than|ahead of|pre)[\s-]+(?:the\s+)?(?:year\s+)?$/, before],
  [/(?:截至|截止到?|直到)\s*$/, until],
];
/** Words after it. */
const SUFFIXES: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /^\s*(?:onwards?|and (?:later|after|onwards?)|or (?:later|after)|until (?:now|today)|to (?:date|now|today)|till now|-\s*(?:now|present|today))\b/,
    since,
  ],
  [/^\s*(?:or|and) (?:earlier|before)\b(?!\s+\d|\s+[a-z]+\s+\d)/, until],
  [/^\s*(?:以来|至今|到现在|起|开始|及以后|及之后)/, since],
  [/^\s*(?:以后|之后|过后|后(?!勤|续))/, after],
  [/^\s*(?:以前|之前|前(?!景|瞻|沿|往))/, before],
  [/^\s*(?:为止|及以前|及之前)/, until],
];

/** Joins neighbouring dates to ranges and applies "since", "before" and the like; each result stands by itself. */
export function joinAtoms(open: string, atoms: readonly Atom[], today: string): ReadDate[] {
  const results: ReadDate[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const first = atoms[index];
    if (first === undefined) break;
    const lead = open.slice(0, first.from);
    let last = first;
    let isRange = false;
    for (let next = atoms[index + 1]; next; next = atoms[index + 1]) {
      const gap = open.slice(last.to, next.from);
      const range = RANGE.test(gap) || (BETWEEN.test(lead) && LIST.test(gap));
      if (!range && !LIST.test(gap)) break;
      isRange ||= range;
      last = next;
      index++;
    }
    results.push(
      first === last ? single(open, lead, first, today) : joined(open, lead, first, last, today, isRange),
    );
  }
  return results;
}

function single(open: string, lead: string, atom: Atom, today: string): ReadDate {
  const prefix = PREFIXES.map(([words, bound]) => ({ found: words.exec(lead), bound })).find(
    ({ found }) => found,
  );
  const suffix = SUFFIXES.map(([words, bound]) => ({ found: words.exec(open.slice(atom.to)), bound })).find(
    ({ found }) => found,
  );
  const start = prefix?.found ?? (suffix && FROM_BEFORE.exec(lead));
  const from = start ? atom.from - start[0].length : atom.from;
  const to = atom.to + (suffix?.found?.[0].length ?? 0);
  const bound = suffix?.bound ?? prefix?.bound ?? openBound(atom.reading);
  if (atom.reading.type === 'month-day' && bound === undefined) {
    const monthDay = monthDayOf(atom.reading.month, atom.reading.day);
    return result(from, to, monthDay === undefined ? {} : { monthDay });
  }
  const period = settle(atom.reading, yearFor(atom.reading, today));
  if (period === undefined) return { ...result(from, to, {}), impossible: true };
  return result(from, to, bound ? bound(period) : period);
}

function openBound(reading: Reading): Bound | undefined {
  if (reading.type !== 'period' || reading.open === undefined) return undefined;
  return reading.open === 'before' ? before : since;
}

function joined(
  open: string,
  lead: string,
  first: Atom,
  last: Atom,
  today: string,
  isRange: boolean,
): ReadDate {
  const start = isRange ? (BETWEEN.exec(lead) ?? FROM_BEFORE.exec(lead)) : null;
  const from = first.from - (start?.[0].length ?? 0);
  const to = last.to + (/^\s*(?:之间|期间)/.exec(open.slice(last.to))?.[0].length ?? 0);
  const year = yearIn(last.reading) ?? yearIn(first.reading);
  const one = settle(first.reading, year ?? yearFor(first.reading, today));
  const other = settle(last.reading, yearIn(first.reading) ?? year ?? yearFor(last.reading, today));
  if (one === undefined || other === undefined) return { ...result(from, to, {}), impossible: true };
  const swapped = isRange && one.from > other.to;
  const [, end = other.to] = [one.to, other.to].sort();
  const [early] = one.from > other.from ? [other, one] : [one, other];
  return { ...result(from, to, { from: early.from, to: end }), swapped };
}

function result(from: number, to: number, condition: ReadDate['condition']): ReadDate {
  return { from, to, condition, swapped: false, impossible: false };
}

function yearIn(reading: Reading): number | undefined {
  return reading.type === 'period' ? partsOf(reading.period.from).year : undefined;
}

/** The year of the last such month or day that has begun. */
function yearFor(reading: Reading, today: string): number {
  const { year, month, day } = partsOf(today);
  if (reading.type === 'month') return reading.month <= month ? year : year - 1;
  if (reading.type === 'month-day')
    return reading.month < month || (reading.month === month && reading.day <= day) ? year : year - 1;
  return year;
}

function settle(reading: Reading, year: number): Period | undefined {
  if (reading.type === 'period') return reading.period;
  if (reading.type === 'month') return months(year, reading.month);
  if (reading.type === 'impossible') return undefined;
  const day = dayOf(year, reading.month, reading.day);
  return day === undefined ? undefined : { from: day, to: day };
}
