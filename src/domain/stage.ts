import { kindsOfType } from './kinds/index.ts';
import { daysOf, type PartialDate } from './partial-date.ts';
import type { CooperationRecord } from './record.ts';

/**
 * Which time of something a date condition is about: when it starts (what is upcoming starts after today), when it runs,
 * or when it ends. What the activity status of IATI tells, by dates (https://iatistandard.org, codelist ActivityStatus).
 */
export type Stage = 'starts' | 'runs' | 'ends';

/** Kinds of records whose dates are those of the thing itself, and not of a text about it or of a signature. */
const HAPPENS = kindsOfType('Event', 'EducationEvent', 'Project');
/** Kinds of what goes on for a time. */
const LASTS = kindsOfType('Project');

/** Whether the records of a kind are of something that starts, runs and ends. */
export function hasStages(kind: string): boolean {
  return HAPPENS.has(kind);
}

/** Whether the records of a kind are of something that goes on for a time: without an end nobody knows whether it still does. */
export function lasts(kind: string): boolean {
  return LASTS.has(kind);
}

/** Whether the records of a kind are of something that people come to for some days. */
export function isGathering(kind: string): boolean {
  return HAPPENS.has(kind) && !LASTS.has(kind);
}

/** Whether a record is of something that may or may not still run: it gives no end. */
export function isOpenEnded({ kind, dates }: Pick<CooperationRecord, 'kind' | 'dates'>): boolean {
  return lasts(kind) && dates.end === undefined;
}

/** How sure it is that something is in its stage between two days, both included. */
export function stageWithin(
  { kind, dates }: Pick<CooperationRecord, 'kind' | 'dates'>,
  stage: Stage,
  [from, to]: readonly [string, string],
): 'surely' | 'perhaps' | 'not' {
  if (!hasStages(kind)) return 'not';
  const start = days(dates.start);
  const end = days(dates.end) ?? (lasts(kind) ? undefined : start);
  if (stage === 'runs') {
    const isOther = (start?.from ?? '') > to || (end !== undefined && end.to < from);
    if (isOther || (start === undefined && !lasts(kind))) return 'not';
    const isSure = start !== undefined && end !== undefined && start.to <= to && end.from >= from;
    return isSure ? 'surely' : 'perhaps';
  }
  const when = stage === 'starts' ? start : end;
  if (when === undefined || when.from > to || when.to < from) return 'not';
  return when.from >= from && when.to <= to ? 'surely' : 'perhaps';
}

/** Where something is on a day: still to come, running, over, or so that it may still run. */
export type Status = 'upcoming' | 'running' | 'ended' | 'may-run';

/**
 * Where something is on a day, by its own dates; `undefined` where they do not tell or nothing of the kind runs. What gives a
 * start and no end may still run.
 */
export function statusOn(record: Pick<CooperationRecord, 'kind' | 'dates'>, day: string): Status | undefined {
  const { start, end } = record.dates;
  if (!hasStages(record.kind) || (start ?? end) === undefined) return undefined;
  const runs = stageWithin(record, 'runs', [day, day]);
  if (runs === 'surely') return 'running';
  if (runs === 'perhaps') return 'may-run';
  return (days(start)?.from ?? '') > day ? 'upcoming' : 'ended';
}

function days(date: PartialDate | undefined) {
  return date && daysOf(date);
}
