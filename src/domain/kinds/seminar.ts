import type { RecordKindRules } from './rules.ts';

/** A seminar, workshop, symposium or forum that shares knowledge. */
export const seminar: RecordKindRules = {
  schemaType: 'EducationEvent',
  check: () => [],
};
