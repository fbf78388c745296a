import type { RecordKindRules } from './rules.ts';

/** A consultation, an experts' meeting or a meeting of parties. */
export const meeting: RecordKindRules = {
  schemaType: 'Event',
  check: () => [],
};
