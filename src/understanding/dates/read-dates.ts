import { addDays } from '../../domain/calendar-day.ts';
import type { DateCondition, Doubt } from '../../domain/question.ts';
import { EACH } from '../each.ts';
import type { Stretch } from '../filler/filler.ts';
import { holdsAny, matchesOf } from '../text/matches.ts';
import { Sheet } from '../text/sheet.ts';
import { takeAppearing } from './appearing.ts';
import { findAtoms } from './atom.ts';
import { CHINESE_PARTS } from './chinese-parts.ts';
import { CHINESE_YEARS } from './chinese-years.ts';
import { ENGLISH_PARTS } from './english-parts.ts';
import { ENGLISH_YEARS } from './english-years.ts';
import { FEAST_CUE, FEAST_DATES } from './feasts.ts';
import { gapsBetween } from './gaps.ts';
import type { ReadDate } from './join.ts';
import { ANY_YEAR, joinAtoms } from './join.ts';
import { LISTED_DAYS } from './listed-days.ts';
import { NUMERIC_DATES } from './numeric.ts';
import { isOwnDay } from './own-days.ts';
import { CHINESE_RELATIVE, ENGLISH_RELATIVE } from './relative.ts';
import { boundByThen } from './then.ts';
import { NO_DAY } from './written-year.ts';

const RULES = [
  ...NUMERIC_DATES,
  ...CHINESE_RELATIVE,
  ...FEAST_DATES,
  ...LISTED_DAYS,
  ...CHINESE_PARTS,
  ...CHINESE_YEARS,
  ...ENGLISH_RELATIVE,
  ...ENGLISH_PARTS,
  ...ENGLISH_YEARS,
];
const OPEN_END = Number.MAX_SAFE_INTEGER;
/** Every date has one of these; most questions have none and need no reading. */
const CUE =
  /\d|[年月周日天季节晚早]|世纪|half|ties\b|noughties|spring|summer|autumn|winter|fall|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|today|yesterday|tomorrow|night|week|wk|fortnight|month|year|quarter|decade|ago|days?\b/u;
const CUES: readonly RegExp[] = [CUE, FEAST_CUE];
/** What goes with a date and says nothing more. */
const LEADING =
  /\b(?:some ?time (?:in|around|during)?|any ?time|(?:way )?back in|towards?|(?:in |for |of |from )?(?:the )?(?:(?:fiscal |financial |calendar |budget |reporting )?year|fy)|dated|on the day of|over|the (?:weeks?|days|period|time|months?)|(?:(?:was|were|is|are) )?(?:still )?(?:ran|runs?|running|alive|active|going(?: on)?|lasted|lasting|spann?(?:s|ed|ing)|covering|stretching|under ?way|in progress|in operation)(?: (?:in|from|during|between|over|through|throughout|for))?)\s*(?:the\s+)?$|(?:大概|大约|约)(?:是|在)?$/u;
const TRAILING =
  /^\s*(?:(?:on )?that (?:very )?day\b|那[一]?[天年月]|当[天年月]|那个?时候|这个?时候|那会儿?|的?时候|期间|[两三四五]年|[这那](?:几|[两三四五六七八九十]|十[一二]|\d{1,2})(?:年|个?月|天)(?:[里内间]|期间|时间)?|这[一]?[天年])/u;
/** "End of March, last few days of the month" says it once more. */
const OF_THE_SAME =
  /^\s*,?\s*(?:the\s+)?(?:very\s+)?(?:first|last|final|opening|closing)\s+(?:(?:few|couple of|\w+)\s+)?(?:days?|weeks?|months?)\s+(?:of|in)\s+(?:the|that)\s+(?:month|year)\b/u;
/** "What fell into it", "or the year before": the date said again. */
const FELL_INTO =
  /\b(?:fell|falls|fall|happened|took place|landed) (?:in(?:to)?|on|within|during) (?:it|that|this|those|them)(?: (?:week|month|day|days|period|time))?\b|\bor (?:was it |is it |in |that of )?(?:the )?(?:(?:year|month) (?:before|after)|(?:following|previous|next) (?:year|month))\b|(?:还是|或者?)(?:是)?(?:在)?(?:它的?)?[前后次上下翌]一?(?:年|个?月)(?:的)?/gu;
/** "The projects that started in 2018" are those of 2018. */
const BEGUN_THEN = /^\s*(?:起步|启动|上马|开工|立项|开始)的?/u;
const THAT_DAY = /\b(?:on )?that (?:very )?day\b|那[一]?天|当天/u;

/**
 * Reads the dates of a question, both languages alike, and takes their words. Of several that are not joined the
 * narrowest is the condition, the others stay in the text. "Early 2014" is January to April, "mid" May to
 * August, "late" September to December; "around 2014" is a year more on both sides.
 *
 * @param today the day on which the question is asked, `YYYY-MM-DD`
 */
export function readDates(sheet: Sheet, today: string, doubts: Doubt[]): DateCondition | undefined {
  const { folded } = sheet;
  const read = findDates(sheet, today);
  for (const date of read.filter(({ impossible }) => impossible)) {
    doubts.push({ about: 'impossible-date', words: sheet.typed(date.from, date.to) });
    takeWith(sheet, date);
  }
  const possible: ReadDate[] = [];
  for (const date of read) {
    if (date.impossible) continue;
    const first = date.condition.from ?? date.condition.to;
    if (date.near && isOwnDay(folded, { ...date, first }, today)) takeWith(sheet, date);
    else possible.push(date);
  }
  const compared = comparedWith(possible, sheet);
  if (compared) return compared;
  const [narrowest] = withoutOwn(sheet, possible).toSorted((a, b) => span(a) - span(b));
  if (narrowest === undefined) return undefined;
  const closed = span(narrowest) === OPEN_END ? closedBy(possible, sheet, doubts) : undefined;
  if (closed) return closed;
  const words = sheet.typed(narrowest.from, narrowest.to);
  if (narrowest.swapped) doubts.push({ about: 'contradictory-dates', words });
  // What only says the year of the same date once more goes with it.
  for (const other of possible) if (holds(other, narrowest)) takeWith(sheet, other);
  const later = possible.length === 1 ? boundedLater(sheet, narrowest) : undefined;
  takeWith(sheet, narrowest);
  takeAppearing(sheet);
  sheet.takeEach(FELL_INTO);
  for (const match of matchesOf(folded, NO_DAYS)) takeOpen(sheet, match.index, match.index + match[0].length);
  if (narrowest.condition.monthDay !== undefined) sheet.takeEach(ANY_YEAR);
  return { ...(later ?? narrowest.condition), words };
}

/** Beside a date that is written out, last night or this week is the asker's own; its words are taken. */
function withoutOwn(sheet: Sheet, dates: readonly ReadDate[]): readonly ReadDate[] {
  const isOwn = (date: ReadDate) => date.near && span(date) <= A_MONTH;
  if (!dates.some(({ firm }) => firm) || !dates.some(isOwn)) return dates;
  for (const date of dates.filter(isOwn)) takeWith(sheet, date);
  return dates.filter((date) => !isOwn(date));
}
const NO_DAYS = new RegExp(NO_DAY, 'gu');
const A_MONTH = 31 * 86_400_000;

function findDates(sheet: Sheet, today: string): ReadDate[] {
  const { open, folded } = sheet;
  return holdsAny(open, CUES) ? joinAtoms(open, folded, findAtoms(sheet, RULES, today), today) : [];
}

/** The date that a folded text begins with; nothing where it begins with something else. */
export function dateAtStart(text: string, today: string): ReadDate | undefined {
  return findDates(new Sheet(text), today).find(({ from }) => from === 0);
}

const YEAR_BEFORE = /\b(?:fiscal|financial|calendar|budget|reporting) year\s+$/u;

/** Where dates stand that are dates whatever is said around them; nothing is taken. */
export function firmDates(sheet: Sheet, today: string): Stretch[] {
  const { open } = sheet;
  return findDates(sheet, today)
    .filter(({ firm }) => firm)
    .map(({ from, to }) => ({ from: from - (YEAR_BEFORE.exec(open.slice(0, from))?.[0].length ?? 0), to }));
}

/** Takes a date and the words around it that say nothing more; names in between stay. */
function takeWith(sheet: Sheet, { from, to }: { from: number; to: number }): void {
  const lead = LEADING.exec(sheet.open.slice(0, from))?.[0].length ?? 0;
  const rest = sheet.open.slice(to);
  const trail = (TRAILING.exec(rest) ?? OF_THE_SAME.exec(rest) ?? BEGUN_THEN.exec(rest))?.[0].length ?? 0;
  sheet.take(from - lead, to + trail, 'gone');
  const again = THAT_DAY.exec(sheet.open.slice(to));
  if (again) sheet.take(to + again.index, to + again.index + again[0].length, 'gone');
}

/** "I last looked on … What is new since?" */
function boundedLater(sheet: Sheet, { condition, from, to }: ReadDate): ReadDate['condition'] | undefined {
  if (condition.to === undefined) return undefined;
  const then = boundByThen(sheet.folded, from, to);
  if (then === undefined) return undefined;
  for (const [start, end] of then.stretches) takeOpen(sheet, start, end);
  // "I've read everything up to March": what is since is after it.
  if (condition.from === undefined) return { from: addDays(condition.to, 1) };
  return then.bound({ from: condition.from, to: condition.to });
}

function takeOpen(sheet: Sheet, from: number, to: number): void {
  for (let at = from; at < to; at++) if (sheet.isOpen(at, at + 1)) sheet.take(at, at + 1, 'gone');
}

/** Whether a date is the whole year, month or other stretch in which a narrower one lies. */
function holds({ condition: wide }: ReadDate, { condition: narrow }: ReadDate): boolean {
  return (
    narrow.from !== undefined &&
    narrow.to !== undefined &&
    wide.from !== undefined &&
    wide.to !== undefined &&
    wide.from <= narrow.from &&
    wide.to >= narrow.to
  );
}

/** "How does the 2016 programme differ from that of 2023": each of them is meant. */
function comparedWith(dates: readonly ReadDate[], sheet: Sheet): DateCondition | undefined {
  const told = dates.filter(({ firm }) => firm && sheet.folded.search(EACH) >= 0);
  const listed = told.flatMap(({ condition: { from, to } }) => (from && to ? [{ from, to }] : []));
  const [from, to] = [
    listed.map((one) => one.from).sort()[0],
    listed
      .map((one) => one.to)
      .sort()
      .at(-1),
  ];
  if (listed.length < 2 || from === undefined || to === undefined) return undefined;
  for (const date of told) takeWith(sheet, date);
  const gaps = gapsBetween(listed, { from, to });
  const words = told.map((date) => sheet.typed(date.from, date.to)).join(' … ');
  return { from, to, ...(gaps.length > 0 && { gaps }), words };
}

/** "After 2012 … before 2015": two open stretches that close each other. */
function closedBy(dates: readonly ReadDate[], sheet: Sheet, doubts: Doubt[]): DateCondition | undefined {
  const start = dates.find((date) => date.condition.from !== undefined);
  const end = dates.find((date) => date.condition.to !== undefined);
  if (start?.condition.from === undefined || end?.condition.to === undefined) return undefined;
  const words = [start, end].map((date) => sheet.typed(date.from, date.to)).join(' … ');
  for (const date of [start, end]) sheet.take(date.from, date.to, 'gone');
  const swapped = start.condition.from > end.condition.to;
  if (swapped) doubts.push({ about: 'contradictory-dates', words });
  const [from, to] = [start.condition.from, end.condition.to].sort();
  return from === undefined || to === undefined ? undefined : { from, to, words };
}

/** Length in days, roughly; an open end is longer than any closed stretch. */
function span({ condition: { from, to, monthDay } }: ReadDate): number {
  if (monthDay !== undefined) return 1;
  if (from === undefined || to === undefined) return OPEN_END;
  return Date.parse(to) - Date.parse(from);
}
