import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/domain/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { connect } from '../../../src/store/postgres/connect.ts';
import { schemaSteps } from '../../../src/store/schema.ts';
import { describeDeliveryLog } from '../../contracts/delivery-log.ts';
import { freePort, type PostgresServer, startPostgres } from './server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop());

const now = new Date('2026-11-22T12:00:00Z');
const open = (databaseUrl: string) => openStore({ databaseUrl, stateDir: 'unused' });

describeDeliveryLog('the PostgreSQL delivery log', async () => {
  const databaseUrl = await server.emptyDatabase();
  return {
    open: async (options) => (await openStore({ databaseUrl, stateDir: 'unused', ...options })).deliveries,
  };
});

describe('the PostgreSQL store', () => {
  it('lets eight replicas start at once on an empty database', async () => {
    const databaseUrl = await server.emptyDatabase();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(databaseUrl)));
    const claims = await Promise.all(stores.map((store) => store.deliveries.claim('Ev1', now)));
    expect(claims.filter((claim) => claim === 'granted')).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('reads times back as numbers', async () => {
    const connection = await connect(await server.emptyDatabase());
    await connection.change(
      "insert into desk_deliveries (key, state, holder, lease_until, touched_at) values ('Ev1', 'done', 'h', 0, $1)",
      [now.getTime()],
    );
    expect(await connection.rows('select lease_until, touched_at from desk_deliveries', [])).toEqual([
      { lease_until: 0, touched_at: now.getTime() },
    ]);
    await connection.close();
  });

  it('works on after the server ended all its connections', async () => {
    const store = await open(await server.emptyDatabase());
    await store.deliveries.claim('Ev1', now);
    await store.deliveries.complete('Ev1', now);
    await server.run(
      "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'cooperation-desk'",
    );
    await expect.poll(() => store.deliveries.claim('Ev1', now).catch(() => 'failed')).toBe('done');
    await store.close();
  });

  it('opens a database of a newer release and leaves its version alone', async () => {
    const databaseUrl = await server.emptyDatabase();
    await (await open(databaseUrl)).close();
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query('update desk_schema set version = $1', [schemaSteps.length + 5]);
    const store = await open(databaseUrl);
    expect(await store.deliveries.claim('Ev1', now)).toBe('granted');
    await store.close();
    expect((await client.query('select version from desk_schema')).rows).toEqual([
      { version: schemaSteps.length + 5 },
    ]);
    await client.end();
  });

  it('takes up a migration that was cut off in the middle', async () => {
    const databaseUrl = await server.emptyDatabase();
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query(`create table desk_schema (version integer not null); ${schemaSteps[0]}`);
    await client.query('insert into desk_schema (version) values (1)');
    const store = await open(databaseUrl);
    expect((await client.query('select version from desk_schema')).rows).toEqual([
      { version: schemaSteps.length },
    ]);
    await store.close();
    await client.end();
  });

  it('serves a user who may use the tables but not create any', async () => {
    const databaseUrl = await server.emptyDatabase();
    await (await open(databaseUrl)).close();
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query("create role guest login password 'guest'");
    const guestUrl = databaseUrl.replace(/\/\/.*@/, '//guest:guest@');
    await expect(open(guestUrl)).rejects.toThrow('this user lacks a right');
    await client.query('grant select on desk_schema to guest');
    await client.query('grant all on desk_deliveries to guest');
    const store = await open(guestUrl);
    expect(await store.deliveries.claim('Ev1', now)).toBe('granted');
    await store.close();
    await client.end();
  });

  it('says what to do when a query fails later', async () => {
    const store = await open(await server.emptyDatabase());
    await store.close();
    await expect(store.deliveries.claim('Ev1', now)).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

describe('a PostgreSQL database that cannot be used', () => {
  const secret = 'sw0rdfish';
  it.each<[fault: string, address: () => Promise<string>, code: string, advice: string]>([
    [
      'nobody listens',
      async () => `postgres://desk:${secret}@127.0.0.1:${await freePort()}/desk`,
      'store-unavailable',
      'start the database',
    ],
    [
      'the host is unknown',
      async () => `postgres://desk:${secret}@desk.invalid/desk`,
      'store-unavailable',
      'DATABASE_URL',
    ],
    [
      'the password is wrong',
      async () => `postgres://desk:${secret}@127.0.0.1:${server.port}/postgres`,
      'store-unavailable',
      'password was refused',
    ],
    ['the address is no address', async () => `${secret}`, 'bad-configuration', 'percent-encoded'],
    [
      'the address is of another kind',
      async () => `mysql://desk:${secret}@127.0.0.1/desk`,
      'bad-configuration',
      'postgres://',
    ],
    [
      'the password is not escaped',
      async () => `postgres://desk:12/${secret}@127.0.0.1/desk`,
      'bad-configuration',
      'percent-encoded',
    ],
  ])('is named, without the password, when %s', async (_fault, address, code, advice) => {
    const error: unknown = await open(await address()).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(advice) });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
  });

  it('is named when the server does not know it', async () => {
    const error: unknown = await open(server.addressOf('absent')).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('create it') });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(server.password);
  });
});
