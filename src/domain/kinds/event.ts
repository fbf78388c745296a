import type { RecordKindRules } from './rules.ts';

/** Something people attend that is none of the narrower kinds. */
export const event: RecordKindRules = {
  schemaType: 'Event',
  check: () => [],
};
