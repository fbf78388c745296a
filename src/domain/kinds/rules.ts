import type { CooperationRecordFields } from '../record-fields.ts';

/** What is wrong with a record beyond its shape. */
export interface KindFault {
  /** Path of the field, dotted: `dates.published`. */
  field: string;
  /** What is wrong, as a clause. */
  message: string;
}

/** What one kind of record is in the field's terms, and what it must hold beyond the common schema. */
export interface RecordKindRules {
  /** The schema.org type that fits it best (schema.org/docs/full.html). */
  schemaType: string;
  /** Returns what the record lacks for its kind; an empty list when it is complete. */
  check: (record: CooperationRecordFields) => KindFault[];
}
