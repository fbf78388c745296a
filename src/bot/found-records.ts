import { recordLine } from '../answering/record/record-line.ts';
import type { Answer, RecordLine } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { daysOf } from '../domain/partial-date.ts';
import { primaryDate } from '../domain/primary-date.ts';
import type { CooperationRecord } from '../domain/record.ts';

/** A record as a result of a search outside of the bot's own surfaces. */
export interface FoundRecord extends RecordLine {
  /** The whole summary. */
  readonly summary: string;
  /**
   * `YYYY-MM-DD`, for those who sort by it: the first day its date can mean, or the newest day of all records where it
   * has none. What is known of the date stands in `date`.
   */
  readonly day: string;
}

/** The records an answer rests on, best first, in its language. */
export function foundRecords({ hits, language }: Answer, catalogue: Catalogue): readonly FoundRecord[] {
  const newest = newestDay(catalogue);
  return hits.map(({ record }) => ({
    ...recordLine(record, catalogue.vocabulary, language),
    summary: record.summary[language],
    day: firstDay(record) ?? newest,
  }));
}

// A catalogue does not change.
const known = new WeakMap<Catalogue, string>();

function newestDay(catalogue: Catalogue): string {
  const before = known.get(catalogue);
  if (before !== undefined) return before;
  const newest =
    catalogue.records
      .flatMap((record) => firstDay(record) ?? [])
      .sort()
      .at(-1) ?? '1970-01-01';
  known.set(catalogue, newest);
  return newest;
}

function firstDay(record: CooperationRecord): string | undefined {
  const date = primaryDate(record);
  return date && daysOf(date)?.from;
}
