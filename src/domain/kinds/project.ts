import type { RecordKindRules } from './rules.ts';

/** Work with aims, parties and often a budget, over a period (an IATI activity). */
export const project: RecordKindRules = {
  schemaType: 'Project',
  check: (record) =>
    record.organisations.length > 0
      ? []
      : [{ field: 'organisations', message: 'a project names at least one participating organisation' }],
};
