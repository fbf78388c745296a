import { kindsOfType } from './kinds/index.ts';
import type { PartialDate } from './partial-date.ts';
import type { CooperationRecord } from './record.ts';

/**
 * The one date a record is listed and sorted by: for what is published (news, press releases, videos)
 * the day of publication, for what happens the day it starts; the other where that one is not known.
 */
export function primaryDate(record: Pick<CooperationRecord, 'kind' | 'dates'>): PartialDate | undefined {
  const { published, start, end } = record.dates;
  return PUBLISHED.has(record.kind) ? (published ?? start ?? end) : (start ?? published ?? end);
}
const PUBLISHED = kindsOfType('NewsArticle', 'VideoObject');
