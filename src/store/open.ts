import { randomUUID } from 'node:crypto';
import type { DeliveryLog, DeliveryLogOptions } from './delivery-log.ts';
import { connect as connectEmbedded } from './embedded/connect.ts';
import { sqlDeliveryLog } from './sql-delivery-log.ts';

/** All that the bot remembers between two messages. */
export interface Store {
  /** Which deliveries from Slack were answered. */
  deliveries: DeliveryLog;
  /** Lets go of the file or the connections; nothing of the store is used afterwards. May be called twice. */
  close(): Promise<void>;
}

/** Where the store lies, and how long it remembers. */
export interface StoreOptions extends DeliveryLogOptions {
  /** A PostgreSQL address, `postgres://user:password@host:5432/database`. Absent or empty: a file in `stateDir`. */
  databaseUrl?: string | undefined;
  /** The folder of the embedded store, on a local disk; it is created if need be. Unused with `databaseUrl`. */
  stateDir: string;
}

/**
 * Opens the store and brings its tables up to date; any number of processes may do so at the same time.
 *
 * @throws DeskError `bad-configuration` for an address that is none, `store-unavailable` when the folder can't be
 *   written or the database can't be reached; the message says what to do and never holds the password
 */
export async function openStore({ databaseUrl, stateDir, ...times }: StoreOptions): Promise<Store> {
  const connection = databaseUrl ? await connectPostgres(databaseUrl) : await connectEmbedded(stateDir);
  return {
    deliveries: sqlDeliveryLog(connection, randomUUID(), times),
    close: () => connection.close(),
  };
}

/** The PostgreSQL driver is loaded only where it is used: it costs a tenth of the start. */
async function connectPostgres(databaseUrl: string) {
  const { connect } = await import('./postgres/connect.ts');
  return connect(databaseUrl);
}
