import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, SqlValue } from '../connection.ts';
import { explain, isBusy } from './explain.ts';
import { migrate } from './migrate.ts';

// Waiting for another process's write blocks this one, so it stays below the 3 s in which Slack wants an answer.
const busyTimeoutMs = 2_000;
const pauseMs = 20;

/**
 * Opens the file `desk.sqlite` in a folder with Node's own SQLite, creates both if need be and brings the tables up
 * to date. Processes on one machine may share it; what was written survives a crash.
 *
 * @param stateDir the folder, on a local disk: SQLite's write-ahead log needs shared memory (sqlite.org/wal.html)
 * @throws DeskError `store-unavailable` when the folder or the file can't be created, read or written
 */
export async function connect(stateDir: string): Promise<Connection> {
  const path = join(stateDir, 'desk.sqlite');
  try {
    await mkdir(stateDir, { recursive: true });
  } catch (error) {
    throw explain(error, stateDir);
  }
  const database = await openFile(path);
  return {
    // Every statement runs to its end at once, so no lock is held while other code of the process runs.
    rows: async (statement, values) => database.prepare(statement).all(named(values)),
    change: async (statement, values) => Number(database.prepare(statement).run(named(values)).changes),
    explain: (error) => explain(error, path),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

/** SQLite takes `$1` for a name. */
function named(values: readonly SqlValue[]): Record<string, SqlValue> {
  return Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
}

async function openFile(path: string): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    await writeAhead(database);
    database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
    database.exec('pragma synchronous = full');
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, path);
  }
}

// When several processes switch a new file over at once, SQLite refuses the losers whatever the busy timeout is.
async function writeAhead(database: DatabaseSync): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (waitedMs >= busyTimeoutMs || !isBusy(error)) throw error;
      await pause(pauseMs);
    }
  }
}
