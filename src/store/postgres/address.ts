import { DeskError } from '../../domain/errors.ts';

const protocols = new Set(['postgres:', 'postgresql:']);

/**
 * Reads the part of a database's address that may be shown: `host:port/database`, without user, password and options.
 *
 * @throws DeskError `bad-configuration`, with neither the address nor a cause, for what is no PostgreSQL address
 */
export function shownAddress(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  // An unescaped "/", "?" or "#" in a password ends the host too early; its rest, with the "@", then stands behind.
  const passwordBehindHost = url && `${url.pathname}${url.search}${url.hash}`.includes('@');
  if (!url || !protocols.has(url.protocol) || passwordBehindHost) {
    throw new DeskError(
      'bad-configuration',
      'DATABASE_URL is no PostgreSQL address: write postgres://user:password@host:5432/database, and special characters in the password percent-encoded ("@" as %40, "/" as %2F, "#" as %23).',
    );
  }
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
}
