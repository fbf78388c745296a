import type { RecordKindRules } from './rules.ts';

/** A recorded message or film. */
export const video: RecordKindRules = {
  schemaType: 'VideoObject',
  check: () => [],
};
