import type { RecordKindRules } from './rules.ts';

/** A training course or programme that builds capacity. */
export const training: RecordKindRules = {
  schemaType: 'EducationEvent',
  check: () => [],
};
