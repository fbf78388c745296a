import { z } from 'zod';
import { recordsFileSchema } from '../domain/record.ts';
import { termsFileSchema } from '../domain/vocabulary.ts';

/** The JSON Schemas that lie beside the data, for editors: generated from src/domain, never edited. */
export const JSON_SCHEMAS = {
  'records.schema.json': recordsFileSchema,
  'vocabulary.schema.json': termsFileSchema,
} as const;

/** The text of one schema file (JSON Schema draft 2020-12), ending in a line break. */
export function schemaText(name: keyof typeof JSON_SCHEMAS): string {
  return `${JSON.stringify(z.toJSONSchema(JSON_SCHEMAS[name], { io: 'input' }), null, 2)}\n`;
}
