import type { CooperationRecord } from '../domain/record.ts';
import { relevantDays, spanOf } from './filtering/dates.ts';

/** A record with what filters and orders ask of it. */
export interface Entry {
  /** Its place in the collection. */
  readonly number: number;
  readonly record: CooperationRecord;
  /** The days it stands for in a list by date; absent for an undated record. */
  readonly days: { from: string; to: string } | undefined;
  /** The first and the last day of all its dates; absent when none has a year. */
  readonly span: { from: string; to: string } | undefined;
}

/** Prepares a record for filters and orders. */
export function toEntry(number: number, record: CooperationRecord): Entry {
  return { number, record, days: relevantDays(record), span: spanOf(record.dates) };
}
