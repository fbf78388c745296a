import type { ClientBase } from 'pg';
import { schemaSteps } from '../schema.ts';

// Any number that nobody else takes in this database; kept for ever, so that two releases exclude each other.
const lockNumber = 7_203_551_906;

/**
 * Takes the schema steps that this database has not taken yet, all or none. A second process that starts at the
 * same time waits for the first. A database of a newer release is left as it is.
 */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    const version = await readVersion(client);
    for (const step of schemaSteps.slice(version)) await client.query(step);
    if (version < schemaSteps.length) {
      await client.query('update desk_schema set version = $1', [schemaSteps.length]);
    }
    await client.query('commit');
  } catch (error) {
    // The first error is the one to report; a connection that can't even roll back has lost the transaction anyway.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function readVersion(client: ClientBase): Promise<number> {
  // Asked first, because "create table if not exists" wants the right to create even where the table exists.
  const { rows } = await client.query("select to_regclass('desk_schema') is not null as present");
  if (!rows[0]?.present) {
    await client.query('create table desk_schema (version integer not null)');
    await client.query('insert into desk_schema (version) values (0)');
  }
  return (await client.query('select version from desk_schema')).rows[0].version;
}
