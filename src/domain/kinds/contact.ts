import type { RecordKindRules } from './rules.ts';

/** Where an office can be reached. */
export const contact: RecordKindRules = {
  schemaType: 'ContactPoint',
  check: (record) =>
    record.contact === undefined
      ? [
          {
            field: 'contact',
            message: 'a contact says how to reach it: address, telephone, fax, email or web',
          },
        ]
      : [],
};
