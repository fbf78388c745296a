import type { DateCondition, Doubt } from '../../domain/question.ts';
import type { Stretch } from '../filler/filler.ts';
import type { Sheet } from '../text/sheet.ts';
import { findAtoms } from './atom.ts';
import { addDays } from './calendar.ts';
import { CHINESE_PARTS } from './chinese-parts.ts';
import { CHINESE_YEARS } from './chinese-years.ts';
import { ENGLISH_PARTS } from './english-parts.ts';
import { ENGLISH_YEARS } from './english-years.ts';
import { FEAST_CUE, FEAST_DATES } from './feasts.ts';
import type { ReadDate } from './join.ts';
import { ANY_YEAR, joinAtoms } from './join.ts';
import { NUMERIC_DATES } from './numeric.ts';
import { isOwnDay } from './own-days.ts';
import { CHINESE_RELATIVE, ENGLISH_RELATIVE } from './relative.ts';

const RULES = [
  ...NUMERIC_DATES,
  ...CHINESE_RELATIVE,
  ...FEAST_DATES,
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
/** What goes with a date and says nothing more. */
const LEADING =
  /\b(?:some ?time (?:in|around|during)?|any ?time|(?:way )?back in|towards?|(?:in |for |of |from )?(?:the )?(?:(?:fiscal |financial |calendar )?year|fy)|dated|on the day of|over|the (?:weeks?|days|period|time|months?)|(?:(?:was|were|is|are) )?(?:still )?(?:ran|runs?|running|active|going(?: on)?|lasted|lasting|covering|under ?way|in progress)(?: (?:in|from|during|between|over|through|throughout|for))?)\s*(?:the\s+)?$|(?:大概|大约|约)(?:是|在)?$/u;
const TRAILING =
  /^\s*(?:(?:on )?that (?:very )?day\b|那[一]?[天年月]|当[天年月]|[那这]个?时候|那会儿?|的?时候|期间|[两三四五]年|这[一]?[天年]|(?:启动|开工|开始)的?)/u;
const THAT_DAY = /\b(?:on )?that (?:very )?day\b|那[一]?天|当天/u;
/** Coming out, said of records: all of them came out at some time, so that beside a date it says nothing. */
const APPEARING =
  /\b(?:(?:has|have|had|did|was|were|got|been|being|also|who)\s+){0,3}(?:(?:come|came|comes|coming|went|go|goes|gone|put|puts|sent|given) out|appear(?:s|ed|ing)?|publish(?:es|ed)|released|reported|posted|went (?:live|up|online)|made public)\b|\b(?:which |what |the |any )?releases?(?= (?:came|come|went|got|was|were|appeared|that day)\b)|(?:有)?(?:官宣|刊登|刊发|发出|登出|上线)(?:来|了|过)?的?|(?<![出开研触诱激爆])发(?:了|过|出来|的(?=那|这|[\p{P}]|$))/gu;

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
  const [narrowest] = withoutOwn(sheet, possible).toSorted((a, b) => span(a) - span(b));
  if (narrowest === undefined) return undefined;
  const closed = span(narrowest) === OPEN_END ? closedBy(possible, sheet, doubts) : undefined;
  if (closed) return closed;
  const words = sheet.typed(narrowest.from, narrowest.to);
  if (narrowest.swapped) doubts.push({ about: 'contradictory-dates', words });
  // What only says the year of the same date once more goes with it.
  for (const other of possible) if (holds(other, narrowest)) takeWith(sheet, other);
  const later = possible.length === 1 ? boundedLater(folded, narrowest) : undefined;
  takeWith(sheet, narrowest);
  if (later) sheet.takeEach(SINCE_THEN);
  sheet.takeEach(APPEARING);
  if (narrowest.condition.monthDay !== undefined) sheet.takeEach(ANY_YEAR);
  return { ...(later ?? narrowest.condition), words };
}

/** "I last looked on … What is new since then?": the day bounds what is asked for. */
const SINCE_THEN =
  /\b(?:since(?: then)?(?=\s*(?:[,.?!;]|$))|after that|from then on)|(?<=[，,].{0,4})(?:之后|以后)/gu;
const NEWS = /\b(?:new|added|missed|published|posted|updated|released)\b|新|更新|发布|增加/u;

function boundedLater(folded: string, { condition, to }: ReadDate): ReadDate['condition'] | undefined {
  const rest = folded.slice(to);
  if (condition.to === undefined || rest.search(SINCE_THEN) < 0 || !NEWS.test(rest)) return undefined;
  return { from: addDays(condition.to, 1) };
}

/** Beside a date that is written out, last night or this week is the asker's own; its words are taken. */
function withoutOwn(sheet: Sheet, dates: readonly ReadDate[]): readonly ReadDate[] {
  const isOwn = (date: ReadDate) => date.near && span(date) <= A_MONTH;
  if (!dates.some(({ firm }) => firm) || !dates.some(isOwn)) return dates;
  for (const date of dates.filter(isOwn)) takeWith(sheet, date);
  return dates.filter((date) => !isOwn(date));
}
const A_MONTH = 31 * 86_400_000;

function findDates(sheet: Sheet, today: string): ReadDate[] {
  const { open, folded } = sheet;
  return CUE.test(open) || FEAST_CUE.test(open)
    ? joinAtoms(open, folded, findAtoms(sheet, RULES, today), today)
    : [];
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
  const trail = TRAILING.exec(sheet.open.slice(to))?.[0].length ?? 0;
  sheet.take(from - lead, to + trail, 'gone');
  const again = THAT_DAY.exec(sheet.open.slice(to));
  if (again) sheet.take(to + again.index, to + again.index + again[0].length, 'gone');
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
