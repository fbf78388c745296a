import type { RecordKindRules } from './rules.ts';

/** What a named person said on an occasion. */
export const statement: RecordKindRules = {
  schemaType: 'Quotation',
  check: (record) =>
    record.people.length > 0 ? [] : [{ field: 'people', message: 'a statement names who made it' }],
};
