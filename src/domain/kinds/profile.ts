import type { RecordKindRules } from './rules.ts';

/** What an organisation or a country is, and how the two stand to each other. */
export const profile: RecordKindRules = {
  schemaType: 'Organization',
  check: () => [],
};
