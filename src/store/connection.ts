import type { DeskError } from '../domain/errors.ts';

/** What a statement may be given: texts, and numbers that are whole. */
export type SqlValue = string | number;

/** An open database with today's tables, whichever kind it is. */
export interface Connection {
  /**
   * Runs one statement, atomic among all processes, and returns its rows.
   *
   * @param statement SQL that SQLite and PostgreSQL both understand, with `$1`, `$2` … where the values go
   */
  rows(statement: string, values: readonly SqlValue[]): Promise<ReadonlyArray<Record<string, unknown>>>;
  /** As `rows`, for a statement that returns none: how many rows it wrote or deleted. */
  change(statement: string, values: readonly SqlValue[]): Promise<number>;
  /** Turns what the database threw into an error that says what to do next and holds no secret. */
  explain(error: unknown): DeskError;
  /** Lets go of the file or the connections. May be called twice. */
  close(): Promise<void>;
}
