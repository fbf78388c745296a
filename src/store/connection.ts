import type { Kysely } from 'kysely';
import type { DeskError } from '../domain/errors.ts';
import type { StoreTables } from './schema.ts';

/** An open database with today's tables, whichever kind it is. */
export interface Connection {
  /** Runs queries; each single statement is atomic among all processes. */
  db: Kysely<StoreTables>;
  /** Turns what the database threw into an error that says what to do next and holds no secret. */
  explain(error: unknown): DeskError;
  /** Lets go of the file or the connections. May be called twice. */
  close(): Promise<void>;
}
