import { DeskError } from '../../domain/errors.ts';

// Codes of Node's sockets, and those of https://www.postgresql.org/docs/current/errcodes-appendix.html.
const adviceByCode = new Map<string, string>([
  ['ECONNREFUSED', 'nothing answers there: start the database, or correct host and port in DATABASE_URL'],
  ['ENOTFOUND', 'this host name is unknown: correct it in DATABASE_URL'],
  ['28P01', 'the password was refused: correct user and password in DATABASE_URL'],
  ['28000', 'this user was refused: correct the user in DATABASE_URL, or let it in (pg_hba.conf)'],
  ['3D000', 'this database does not exist: create it, or correct its name in DATABASE_URL'],
  ['42501', 'this user lacks a right: let it create tables in its schema, and read and write them'],
  ['53100', 'its disk is full: free some space'],
  ['53300', 'it has no connection left: raise its max_connections, or run fewer replicas'],
  ['25006', 'it is read-only: point DATABASE_URL to the primary server'],
]);

const otherAdvice = 'see the cause; check that the database runs and that DATABASE_URL leads to it';

/**
 * Turns what `pg` threw into a DeskError `store-unavailable` that says what to do next.
 *
 * @param error what was thrown
 * @param address the database's address as it may be shown, without the password
 */
export function explain(error: unknown, address: string): DeskError {
  if (error instanceof DeskError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = adviceByCode.get(code) ?? otherAdvice;
  return new DeskError('store-unavailable', `The database at ${address} can't be used: ${advice}.`, {
    cause: error,
  });
}
