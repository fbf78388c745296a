import type { DatabaseSync } from 'node:sqlite';
import { schemaSteps } from '../schema.ts';

/**
 * Takes the schema steps that this file has not taken yet, all or none. A second process that starts at the same
 * time waits for the first. A file of a newer release is left as it is.
 */
export function migrate(database: DatabaseSync): void {
  database.exec('begin immediate');
  try {
    const version = Number(database.prepare('pragma user_version').get()?.user_version);
    for (const step of schemaSteps.slice(version)) database.exec(step);
    if (version < schemaSteps.length) database.exec(`pragma user_version = ${schemaSteps.length}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}
