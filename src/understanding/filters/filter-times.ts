import { hasHan } from '../../domain/fold.ts';
import type { DateCondition, Doubt } from '../../domain/question.ts';
import { timesIn } from '../../domain/times-in.ts';
import { gapsBetween } from '../dates/gaps.ts';
import { dateAtStart, readDates } from '../dates/read-dates.ts';
import { fullYear } from '../dates/written-year.ts';
import { chineseNumber } from '../text/numbers.ts';
import { Sheet } from '../text/sheet.ts';
import { QUOTED, valueAt } from './values.ts';

type Time = Omit<DateCondition, 'words'>;

/** The times that a value names, of which one will do, and how many characters it takes; none where it names no time. */
export interface TimeValue {
  readonly times: readonly Time[];
  readonly length: number;
  /** What is wrong with them. */
  readonly doubts: ReadonlyArray<Doubt['about']>;
  /** Set where both ends were written: `from:2014 to 2016`. */
  readonly isSpan: boolean;
}

/** What may stand between times of which one will do: `year:2014,2017`, `year:2014 or 2017`, `year:2014 2017`. */
const OR = /^\s*(?:[,、|/&]|\b(?:or|and)\b|或者?|和)\s*|^\s+(?=(?:19|20)\d\d(?!\d))/u;
const MOST_TIMES = 8;
/** `2012..2014`. */
const DOTS = /^(\d{4}(?:-\d\d?){0,2})\s?\.{2,3}\s?(?=\d{4})/u;
/** A year alone is one whatever a date in a sentence would be: `2030`, `14`, 二〇一四. */
const YEAR = /^(?:(?:\d{4}|'?\d{2})(?![\d.:/-]|\w)|[〇零一二三四五六七八九]{4})年?/u;
const SPAN = /\s(?:to|till?|until|through)\s|[至到]/u;

/** Reads the times at the start of a folded text, as far as they reach: `1 March 2014`, `2014年3月`, `2014,2017`. */
export function readTimes(text: string, today: string): TimeValue {
  if (QUOTED.test(text)) {
    const { value, length } = valueAt(text);
    return { ...readTimes(value, today), length };
  }
  const times: Time[] = [];
  const doubts = new Set<Doubt['about']>();
  let [at, end] = [0, 0];
  while (times.length + doubts.size < MOST_TIMES) {
    const one = oneTime(text.slice(at), today);
    if (one === undefined) break;
    times.push(...one.times);
    for (const about of one.doubts) doubts.add(about);
    end = at + one.length;
    const joint = OR.exec(text.slice(end));
    if (joint === null) break;
    at = end + joint[0].length;
  }
  const written = text.slice(0, end);
  return { times, doubts: [...doubts], length: end, isSpan: times.length === 1 && SPAN.test(written) };
}

function oneTime(text: string, today: string): Omit<TimeValue, 'isSpan'> | undefined {
  const dots = DOTS.exec(text);
  if (dots) {
    const [first, last] = [oneTime(dots[1] ?? '', today), oneTime(text.slice(dots[0].length), today)];
    const [from, to] = [first?.times[0]?.from, last?.times[0]?.to];
    const isInOrder = from !== undefined && to !== undefined && from <= to;
    const length = dots[0].length + (last?.length ?? 0);
    if (isInOrder) return { times: [{ from, to }], length, doubts: [] };
  }
  const plain = valueAt(text);
  const found = dateAtStart(text, today);
  if (found !== undefined) {
    const about = found.impossible ? 'impossible-date' : found.swapped ? 'contradictory-dates' : undefined;
    const times = found.impossible ? [] : eachOf(found.condition);
    return { times, length: Math.max(found.to, plain.length), doubts: about === undefined ? [] : [about] };
  }
  const year = YEAR.exec(text)?.[0];
  if (year !== undefined) {
    const digits = year.replace('年', '');
    const number = `${hasHan(digits) ? chineseNumber(digits) : fullYear(digits)}`.padStart(4, '0');
    return { times: [{ from: `${number}-01-01`, to: `${number}-12-31` }], length: year.length, doubts: [] };
  }
  const doubts: Doubt[] = [];
  const condition = plain.value === '' ? undefined : readDates(new Sheet(plain.value), today, doubts);
  if (condition === undefined && doubts.length === 0) return undefined;
  const times = condition === undefined ? [] : eachOf(condition);
  return { times, length: plain.length, doubts: doubts.map(({ about }) => about) };
}

/** "2014 or 2017" as the two of them. */
function eachOf({ from, to, gaps, monthDay }: Time): readonly Time[] {
  if (monthDay !== undefined) return [{ monthDay }];
  return timesIn({ ...(from && { from }), ...(to && { to }), ...(gaps && { gaps }), words: '' }).map(
    ({ words: _words, ...time }) => time,
  );
}

/** What one filter of time says: from when, to when, or the times themselves. */
export interface TimeFilter {
  readonly end: 'from' | 'to' | 'both';
  readonly times: readonly Time[];
  readonly words: string;
}

/** What of a time one filter speaks of: `from:2014` of all since it began. */
export function endOf({ from, to, monthDay }: Time, end: TimeFilter['end']): Time {
  return {
    ...(from && end !== 'to' && { from }),
    ...(to && end !== 'from' && { to }),
    ...(monthDay && { monthDay }),
  };
}

/**
 * The filters of time as one condition: of several times one will do, `from:` and `to:` are the two ends of what remains.
 * Ends the wrong way round are swapped, with a doubt.
 */
export function joinTimes(read: readonly TimeFilter[], doubts: Doubt[]): DateCondition | undefined {
  const words = read.map((one) => one.words).join(' ');
  const listed = read.filter(({ end }) => end === 'both').flatMap(({ times }) => times);
  const monthDay = read.flatMap(({ times }) => times).find((time) => time.monthDay)?.monthDay;
  const any = anyOf(listed.filter((time) => time.monthDay === undefined));
  const starts = read.flatMap(({ end, times }) => (end === 'from' ? (anyOf(times)?.from ?? []) : []));
  const ends = read.flatMap(({ end, times }) => (end === 'to' ? (anyOf(times)?.to ?? []) : []));
  let from = [...starts, ...(any?.from ? [any.from] : [])].sort().at(-1);
  let to = [...ends, ...(any?.to ? [any.to] : [])].sort()[0];
  if (from === undefined && to === undefined) return monthDay === undefined ? undefined : { monthDay, words };
  if (from !== undefined && to !== undefined && from > to) {
    doubts.push({ about: 'contradictory-dates', words });
    const first = read.find(({ end }) => end === 'to')?.times[0]?.from ?? to;
    const last = read.find(({ end }) => end === 'from')?.times.at(-1)?.to ?? from;
    [from, to] = [first, last];
  }
  return { ...(from && { from }), ...(to && { to }), ...(any?.gaps && { gaps: any.gaps }), words };
}

function anyOf(times: readonly Time[]): Time | undefined {
  const [starts, ends] = [times.map(({ from }) => from ?? ''), times.map(({ to }) => to ?? '')];
  if (times.length === 0) return undefined;
  const from = starts.includes('') ? undefined : starts.toSorted()[0];
  const to = ends.includes('') ? undefined : ends.toSorted().at(-1);
  const closed = times.flatMap((time) => (time.from && time.to ? [{ from: time.from, to: time.to }] : []));
  const gaps =
    from && to && closed.length > 1 && closed.length === times.length
      ? gapsBetween(closed, { from, to })
      : [];
  return { ...(from && { from }), ...(to && { to }), ...(gaps.length > 0 && { gaps }) };
}
