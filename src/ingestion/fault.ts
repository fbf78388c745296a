import type { z } from 'zod';
import type { RawItem } from '../sources/source.ts';

/** One thing wrong with the data: where it stands and what to do about it. */
export interface DataFault {
  readonly file: string;
  /** The entry's id, or its place in the file ("entry 3") when it has none. */
  readonly entry: string;
  /** Dotted path of the field; empty when the whole entry is meant. */
  readonly field: string;
  readonly message: string;
}

/** A fault as one line: `file: entry: field: message`. */
export function faultLine(fault: DataFault): string {
  return [fault.file, fault.entry, fault.field, fault.message].filter(Boolean).join(': ');
}

/** How messages call an entry: by its id where it has a readable one, else by its place, from 1. */
export function entryName(item: RawItem): string {
  const value = item.value;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : `entry ${item.index + 1}`;
}

/** Checks items against a schema; returns those that pass, each with its item, and the faults of the others. */
export function validateItems<Schema extends z.ZodType>(items: readonly RawItem[], schema: Schema) {
  const valid: Array<{ item: RawItem; value: z.infer<Schema> }> = [];
  const faults: DataFault[] = [];
  for (const item of items) {
    const result = schema.safeParse(item.value, { reportInput: true });
    if (result.success) valid.push({ item, value: result.data });
    else
      for (const issue of result.error.issues)
        faults.push({
          file: item.file,
          entry: entryName(item),
          field: issue.path.join('.'),
          message: isMissing(issue) ? 'is missing' : issue.message,
        });
  }
  return { valid, faults };
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

/** Faults for ids that stand more than once. */
export function duplicateFaults(
  entries: ReadonlyArray<{ item: RawItem; value: { id: string } }>,
  scope = '',
): DataFault[] {
  const firstAt = new Map<string, string>();
  return entries.flatMap(({ item, value }) => {
    const first = firstAt.get(`${scope}${value.id}`);
    if (first === undefined) firstAt.set(`${scope}${value.id}`, item.file);
    return first === undefined
      ? []
      : [
          {
            file: item.file,
            entry: value.id,
            field: 'id',
            message: `is used twice (first in ${first}): ids are unique, rename one`,
          },
        ];
  });
}
