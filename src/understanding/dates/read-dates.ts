import type { DateCondition, Doubt } from '../../domain/question.ts';
import type { Sheet } from '../sheet.ts';
import { findAtoms } from './atom.ts';
import { CHINESE_DATES } from './chinese.ts';
import { ENGLISH_DATES } from './english.ts';
import type { ReadDate } from './join.ts';
import { joinAtoms } from './join.ts';
import { NUMERIC_DATES } from './numeric.ts';
import { CHINESE_RELATIVE, ENGLISH_RELATIVE } from './relative.ts';

const RULES = [
  ...NUMERIC_DATES,
  ...CHINESE_RELATIVE,
  ...CHINESE_DATES,
  ...ENGLISH_RELATIVE,
  ...ENGLISH_DATES,
];
const OPEN_END = Number.MAX_SAFE_INTEGER;
/** Every date has one of these; most questions have none and need no reading. */
const CUE =
  /\d|[年月周日天季]|quarter|half|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|decade|ago|day\b/;

/**
 * Reads the dates of a question, both languages alike, and takes their words. Of several that are not joined the
 * narrowest is the condition, the others stay in the text. "Early 2014" is January to April, "mid" May to
 * August, "late" September to December.
 *
 * @param today the day on which the question is asked, `YYYY-MM-DD`
 */
export function readDates(sheet: Sheet, today: string, doubts: Doubt[]): DateCondition | undefined {
  const open = sheet.open;
  if (!CUE.test(open)) return undefined;
  const read = joinAtoms(open, findAtoms(open, RULES, today), today);
  for (const date of read) {
    const words = sheet.typed(date.from, date.to);
    if (date.impossible) doubts.push({ about: 'impossible-date', words });
    if (date.impossible) sheet.take(date.from, date.to, 'gone');
  }
  const possible = read.filter((date) => !date.impossible);
  const [narrowest] = possible.sort((a, b) => span(a) - span(b));
  if (narrowest === undefined) return undefined;
  const closed = span(narrowest) === OPEN_END ? closedBy(possible, sheet, doubts) : undefined;
  if (closed) return closed;
  const words = sheet.typed(narrowest.from, narrowest.to);
  if (narrowest.swapped) doubts.push({ about: 'contradictory-dates', words });
  sheet.take(narrowest.from, narrowest.to, 'gone');
  return { ...narrowest.condition, words };
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
