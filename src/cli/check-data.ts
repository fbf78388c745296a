import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadData } from '../assemble.ts';
import { DeskError } from '../domain/errors.ts';
import { faultLine } from '../ingestion/fault.ts';
import { JSON_SCHEMAS, schemaText } from '../ingestion/json-schema.ts';

/*
 * npm run check:data            validates records and vocabulary, prints each fault as file: record: field: what
 * npm run check:data -- --write also writes the JSON Schemas beside the data anew
 */
const data = resolve(import.meta.dirname, '..', '..', 'data');

async function main(): Promise<number> {
  const { catalogue, faults } = await loadData(process.env.RECORDS_DIR || 'data/records');
  for (const fault of faults) console.error(faultLine(fault));
  let stale = 0;
  for (const name of Object.keys(JSON_SCHEMAS) as Array<keyof typeof JSON_SCHEMAS>) {
    const path = resolve(data, name);
    if (process.argv.includes('--write')) await writeFile(path, schemaText(name));
    else if ((await readFile(path, 'utf8').catch(() => '')) !== schemaText(name)) {
      stale += 1;
      console.error(`${name}: is not what src/domain says: run npm run check:data -- --write`);
    }
  }
  if (faults.length + stale > 0) return 1;
  console.log(
    `${catalogue.records.length} records and ${catalogue.vocabulary.terms.length} vocabulary entries are sound.`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
