import { primaryDate } from './primary-date.ts';
import type { CooperationRecord } from './record.ts';

/** What a record may or may not state, as questions ask for it: "projects without a budget", 没有结束日期的项目. */
export type RecordField = 'money' | 'date' | 'start' | 'end';

/** Whether a record states something: any sum, any day or year, when it began, when it ended. */
export function hasField(record: CooperationRecord, field: RecordField): boolean {
  if (field === 'money') return record.money.length > 0;
  return (field === 'date' ? primaryDate(record) : record.dates[field]) !== undefined;
}
