import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/embedded/connect.ts';
import { openStore } from '../../../src/store/open.ts';
import { schemaSteps } from '../../../src/store/schema.ts';
import { describeDeliveryLog } from '../../contracts/delivery-log.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'desk-store-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const now = new Date('2026-11-22T12:00:00Z');
const emptyDir = () => mkdtemp(join(parent, 'state-'));

describeDeliveryLog('the embedded delivery log', async () => {
  const stateDir = await emptyDir();
  return { open: async (options) => (await openStore({ stateDir, ...options })).deliveries };
});

interface Replica {
  process: ChildProcessByStdio<Writable, Readable, null>;
  /** Resolves when the store is open. */
  opened: Promise<unknown>;
  /** The keys that it answered, when it has ended. */
  answered: Promise<string[]>;
}

function replica(stateDir: string, first: number, count: number): Replica {
  const script = join(import.meta.dirname, 'replica.ts');
  const child = spawn(process.execPath, [script, stateDir, String(first), String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    process: child,
    opened: once(child.stdout, 'data'),
    // What stands behind the last line break was cut off by a kill.
    answered: text(child.stdout).then((output) => output.split('\n').slice(1, -1)),
  };
}

describe('the embedded store among processes', () => {
  it('grants each of 200 deliveries to one of two processes that want them all', async () => {
    const stateDir = await emptyDir();
    const replicas = [replica(stateDir, 0, 200), replica(stateDir, 0, 200)];
    await Promise.all(replicas.map(({ opened }) => opened));
    for (const { process } of replicas) process.stdin.end();
    const answered = (await Promise.all(replicas.map((each) => each.answered))).flat();
    expect(answered.toSorted()).toEqual(Array.from({ length: 200 }, (_, index) => `Ev${index}`).toSorted());
  });

  it('loses no answered delivery when a process is killed in the middle of its work, ten times', async () => {
    const stateDir = await emptyDir();
    for (let round = 0; round < 10; round += 1) {
      const writer = replica(stateDir, round * 1_000_000, 1_000_000);
      await writer.opened;
      writer.process.stdout.once('data', () => setTimeout(() => writer.process.kill('SIGKILL'), round));
      writer.process.stdin.end();
      const [answered] = await Promise.all([writer.answered, once(writer.process, 'exit')]);
      expect(writer.process.signalCode).toBe('SIGKILL');

      const { deliveries } = await openStore({ stateDir });
      expect(answered.length).toBeGreaterThan(0);
      for (const key of answered) expect(await deliveries.claim(key, new Date()), key).toBe('done');
      await deliveries.close();
    }
  }, 30_000);
});

describe('the embedded store', () => {
  it('creates its folder and keeps one SQLite file there, in write-ahead mode with full synchronisation', async () => {
    const stateDir = join(await emptyDir(), 'not', 'yet', 'there');
    const connection = await connect(stateDir);
    expect(await readdir(stateDir)).toContain('desk.sqlite');
    expect(await connection.rows('pragma journal_mode', [])).toEqual([{ journal_mode: 'wal' }]);
    // https://www.sqlite.org/pragma.html#pragma_synchronous: 2 is FULL.
    expect(await connection.rows('pragma synchronous', [])).toEqual([{ synchronous: 2 }]);
    await connection.close();
  });

  it('lets eight stores open an empty folder at once', async () => {
    const stateDir = await emptyDir();
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore({ stateDir })));
    const claims = await Promise.all(stores.map((store) => store.deliveries.claim('Ev1', now)));
    expect(claims.filter((claim) => claim === 'granted')).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('waits, without holding up the process, while another one sets the same new file up', async () => {
    const stateDir = await emptyDir();
    const other = new DatabaseSync(join(stateDir, 'desk.sqlite'));
    other.exec('begin immediate');
    const opening = openStore({ stateDir });
    // Not a matter of time: the lock goes only once this process gets its turn again.
    setTimeout(() => other.close(), 100);
    const store = await opening;
    expect(await store.deliveries.claim('Ev1', now)).toBe('granted');
    await store.close();
  });

  it('opens a file of a newer release and leaves its version alone', async () => {
    const stateDir = await emptyDir();
    await (await openStore({ stateDir })).close();
    const path = join(stateDir, 'desk.sqlite');
    change(path, `pragma user_version = ${schemaSteps.length + 5}`);
    const store = await openStore({ stateDir });
    expect(await store.deliveries.claim('Ev1', now)).toBe('granted');
    await store.close();
    const file = new DatabaseSync(path);
    expect(file.prepare('pragma user_version').get()).toEqual({ user_version: schemaSteps.length + 5 });
    file.close();
  });

  it('takes up a migration that was cut off in the middle', async () => {
    const stateDir = await emptyDir();
    const path = join(stateDir, 'desk.sqlite');
    change(path, `${schemaSteps[0]}; pragma user_version = 1`);
    await (await openStore({ stateDir })).close();
    const file = new DatabaseSync(path);
    expect(file.prepare('pragma user_version').get()).toEqual({ user_version: schemaSteps.length });
    file.close();
  });

  it('stores nothing of a long key but its hash', async () => {
    const stateDir = await emptyDir();
    const store = await openStore({ stateDir });
    await store.deliveries.claim(`What did the ILO do in China? ${'x'.repeat(300)}`, now);
    await store.close();
    expect(await readFile(join(stateDir, 'desk.sqlite'), 'latin1')).not.toContain('What did');
  });
});

describe('an embedded store that cannot be used', () => {
  it('says that the folder is a file', async () => {
    const path = join(await emptyDir(), 'file');
    await writeFile(path, '');
    for (const stateDir of [path, join(path, 'below')]) {
      await expect(openStore({ stateDir })).rejects.toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('set STATE_DIR to a folder'),
      });
    }
  });

  it('says that the file is no database', async () => {
    const stateDir = await emptyDir();
    await writeFile(join(stateDir, 'desk.sqlite'), 'not a database, '.repeat(100));
    await expect(openStore({ stateDir })).rejects.toThrow('move it away');
  });

  it('says that another process holds the lock, and works again afterwards', async () => {
    const stateDir = await emptyDir();
    const store = await openStore({ stateDir });
    const other = new DatabaseSync(join(stateDir, 'desk.sqlite'));
    other.exec('begin immediate');
    await expect(store.deliveries.claim('Ev1', now)).rejects.toThrow('another process holds its lock');
    other.exec('rollback');
    other.close();
    expect(await store.deliveries.claim('Ev1', now)).toBe('granted');
    await store.close();
  });
});

function change(path: string, statements: string): void {
  const file = new DatabaseSync(path);
  file.exec(statements);
  file.close();
}
