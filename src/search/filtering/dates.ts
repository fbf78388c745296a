import { daysOf, type PartialDate } from '../../domain/partial-date.ts';
import { primaryDate } from '../../domain/primary-date.ts';
import type { DateCondition } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { stageWithin } from '../../domain/stage.ts';

type Dates = CooperationRecord['dates'];

/** First and last day of something, `YYYY-MM-DD`; each end only as sure as its partial date. */
interface Stretch {
  readonly start: { from: string; to: string };
  readonly end: { from: string; to: string };
}

const WITHIN = 1;
const RUNNING = 0.95;
/** How well a date fits that is known too roughly to tell. */
export const PERHAPS = 0.8;
const STAGE_FITS = { surely: WITHIN, perhaps: PERHAPS, not: 0 } as const;

/**
 * How well the dates of a record fit a condition: 1 for a date that surely lies within, 0.95 for something that was
 * running then, 0.8 where the date is known too roughly to tell (2019 for April 2019), 0 where it does not fit.
 */
export function dateFit(record: Pick<CooperationRecord, 'kind' | 'dates'>, condition: DateCondition): number {
  const { dates } = record;
  const { monthDay, stage } = condition;
  if (monthDay !== undefined) return hasMonthDay(dates, monthDay) ? WITHIN : 0;
  const first = condition.from ?? '0000-01-01';
  const last = condition.to ?? '9999-12-31';
  if (stage !== undefined) return STAGE_FITS[stageWithin(record, stage, [first, last])];
  return Math.max(
    0,
    ...stretchesOf(dates).map(({ start, end }) => {
      if (condition.gaps?.some(({ from, to }) => start.from >= from && end.to <= to)) return 0;
      if (start.from > last || end.to < first) return 0;
      if (start.from >= first && end.to <= last) return WITHIN;
      return start.to <= last && end.from >= first && start.to <= end.from ? RUNNING : PERHAPS;
    }),
  );
}

function stretchesOf({ published, start, end }: Dates): Stretch[] {
  const startDays = start && daysOf(start);
  const endDays = end && daysOf(end);
  const running =
    startDays && endDays && startDays.from <= endDays.to
      ? [{ start: startDays, end: endDays }]
      : [startDays, endDays].flatMap((days) => single(days));
  return [...single(published && daysOf(published)), ...running];
}

function single(days: { from: string; to: string } | undefined): Stretch[] {
  // A single day that is not known exactly has no day on which it surely was: its first possible end is its start.
  return days ? [{ start: { from: days.from, to: days.to }, end: { from: days.from, to: days.to } }] : [];
}

function hasMonthDay({ published, start, end }: Dates, monthDay: string): boolean {
  if (monthDay.length === MONTH_ALONE)
    return [published, start, end].some((date) => date !== undefined && isInMonth(date, monthDay));
  if ([published, start, end].some((date) => date !== undefined && monthDayOf(date) === monthDay))
    return true;
  if (start?.precision === 'day' && end?.precision === 'day')
    return [start.value, end.value].some((value) => {
      const day = `${value.slice(0, 4)}-${monthDay.slice(2)}`;
      return start.value <= day && day <= end.value;
    });
  if (start?.precision === 'day-of-year' && end?.precision === 'day-of-year')
    return start.value <= monthDay && monthDay <= end.value;
  return false;
}

const MONTH_ALONE = '--12'.length;

function isInMonth({ precision, value }: PartialDate, month: string): boolean {
  if (precision === 'day-of-year') return value.startsWith(month);
  return precision !== 'year' && value.slice(5, 7) === month.slice(2);
}

function monthDayOf({ precision, value }: PartialDate): string | undefined {
  if (precision === 'day-of-year') return value;
  return precision === 'day' ? `--${value.slice(5)}` : undefined;
}

/** The first and the last day of all dates of a record; `undefined` when none has a year. */
export function spanOf(dates: Dates): { from: string; to: string } | undefined {
  let span: { from: string; to: string } | undefined;
  for (const { start, end } of stretchesOf(dates)) {
    const from = span === undefined || start.from < span.from ? start.from : span.from;
    const to = span === undefined || end.to > span.to ? end.to : span.to;
    span = { from, to };
  }
  return span;
}

/** True where all dates of a record lie within a time, or one falls on its day or month of any year. */
export function liesWithin(
  { dates }: Pick<CooperationRecord, 'dates'>,
  { from = '', to = '9999-12-31', monthDay }: Pick<DateCondition, 'from' | 'to' | 'monthDay'>,
): boolean {
  if (monthDay !== undefined) return hasMonthDay(dates, monthDay);
  const span = spanOf(dates);
  return span !== undefined && span.from >= from && span.to <= to;
}

/** The days a record stands for in a list by date; `undefined` without a date, or with one that lacks the year. */
export function relevantDays(
  record: Pick<CooperationRecord, 'kind' | 'dates'>,
): { from: string; to: string } | undefined {
  const date = primaryDate(record);
  return date && daysOf(date);
}
