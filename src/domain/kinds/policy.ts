import type { RecordKindRules } from './rules.ts';

/** A plan or agenda and what it commits to. */
export const policy: RecordKindRules = {
  schemaType: 'CreativeWork',
  check: () => [],
};
