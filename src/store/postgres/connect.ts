import pg from 'pg';
import type { Connection } from '../connection.ts';
import { shownAddress } from './address.ts';
import { explain } from './explain.ts';
import { migrate } from './migrate.ts';

/**
 * Opens a pool of at most 4 connections to a PostgreSQL database and brings the tables up to date. A connection that
 * breaks is replaced by the next query; one that hangs, within a minute.
 *
 * @param databaseUrl `postgres://user:password@host:5432/database`, with the options of node-postgres
 * @throws DeskError `bad-configuration` for what is no such address, `store-unavailable` when the database can't be
 *   reached, refuses the user or lacks the right to create tables
 */
export async function connect(databaseUrl: string): Promise<Connection> {
  const address = shownAddress(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'cooperation-desk',
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    maxLifetimeSeconds: 60,
    keepAlive: true,
    types: { getTypeParser },
  });
  // The pool drops an idle connection that broke, and the next query opens another; unheard, this event ends Node.
  pool.on('error', () => undefined);
  try {
    await migrateOnce(pool);
  } catch (error) {
    await pool.end();
    throw explain(error, address);
  }
  return {
    rows: async (statement, values) => (await pool.query(statement, [...values])).rows,
    change: async (statement, values) => (await pool.query(statement, [...values])).rowCount ?? 0,
    explain: (error) => explain(error, address),
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

async function migrateOnce(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await migrate(client);
  } finally {
    client.release();
  }
}

// pg hands a bigint over as text; ours are counts and milliseconds, far below the 2^53 that a number holds.
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
