import type { RecordKindRules } from './rules.ts';

/** A signed agreement, memorandum of understanding or agreed country programme. */
export const agreement: RecordKindRules = {
  schemaType: 'DigitalDocument',
  check: (record) =>
    record.organisations.filter((party) => party.role === 'signatory').length > 0
      ? []
      : [{ field: 'organisations', message: 'an agreement names at least one signatory' }],
};
