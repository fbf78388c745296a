import type { RecordKindRules } from './rules.ts';

/** A conference or a high-level gathering of several countries. */
export const conference: RecordKindRules = {
  schemaType: 'Event',
  check: () => [],
};
