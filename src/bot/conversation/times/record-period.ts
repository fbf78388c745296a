import { daysOf } from '../../../domain/partial-date.ts';
import type { DateCondition } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';

const LENGTH = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length, year: 'YYYY'.length } as const;

/** The day, month or year in which a record was published or began; `undefined` where that is not known so exactly. */
export function periodOf(
  { dates }: CooperationRecord,
  precision: keyof typeof LENGTH,
): DateCondition | undefined {
  const date = dates.published ?? dates.start;
  const length = LENGTH[precision];
  if (date === undefined || date.value.startsWith('-') || date.value.length < length) return undefined;
  const words = date.value.slice(0, length);
  const days = daysOf({ ...date, value: words, precision });
  return days && { ...days, words };
}
