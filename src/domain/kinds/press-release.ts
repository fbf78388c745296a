import type { RecordKindRules } from './rules.ts';

/** An item of a list of official press releases. */
export const pressRelease: RecordKindRules = {
  schemaType: 'NewsArticle',
  check: (record) =>
    record.dates.published === undefined
      ? [{ field: 'dates.published', message: 'a press release carries the date it was published' }]
      : [],
};
