import { z } from 'zod';
import { RECORD_KIND_IDS, RECORD_KINDS } from './kinds/index.ts';
import { daysOf } from './partial-date.ts';
import { recordFieldsSchema } from './record-fields.ts';

const kindSchema = z.enum(RECORD_KIND_IDS);

/** Schema of one record of data/records: the common fields, a known kind, and what that kind asks for. */
export const cooperationRecordSchema = recordFieldsSchema
  .extend({ kind: kindSchema, covers: z.array(kindSchema).default([]) })
  .superRefine((record, context) => {
    for (const fault of RECORD_KINDS[record.kind].check(record))
      context.addIssue({ code: 'custom', path: fault.field.split('.'), message: fault.message });
    const start = record.dates.start && daysOf(record.dates.start);
    const end = record.dates.end && daysOf(record.dates.end);
    if (start && end && end.to < start.from)
      context.addIssue({ code: 'custom', path: ['dates', 'end'], message: 'lies before the start' });
    if (record.related.includes(record.id))
      context.addIssue({ code: 'custom', path: ['related'], message: 'names the record itself' });
  });

/** One cooperation record: a news item, press release, event, video, project, agreement, training, profile, statement or contact. */
export type CooperationRecord = z.infer<typeof cooperationRecordSchema>;

/** Schema of one file of data/records: a list of records. */
export const recordsFileSchema = z.array(cooperationRecordSchema);
