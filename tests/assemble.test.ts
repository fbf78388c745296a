import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../src/assemble.ts';

const DATA = resolve(import.meta.dirname, '..', 'data');
const FILE = 'press-releases-2010-2014.json';

describe('a desk over many bytes of records', () => {
  let folder = '';
  let index = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assemble-'));
    index = join(folder, 'state', 'search-index');
    for (const part of ['records', 'vocabulary'])
      await cp(join(DATA, part), join(folder, part), { recursive: true });
    // Records as large as thousands: what counts is how long reading and indexing them would take.
    await change((text) => `${text}${' '.repeat(5_000_000)}`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function change(how: (text: string) => string): Promise<void> {
    const path = join(folder, 'records', FILE);
    await writeFile(path, how(await readFile(path, 'utf8')));
  }
  const open = () => assemble(join(folder, 'records'), { stateDir: join(folder, 'state') });
  const ask = async (text: string) =>
    (await open()).desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

  it('opens again from the index it kept and answers the same', async () => {
    const first = await ask('forced labour');
    const { mtimeMs } = await stat(index);
    expect(await ask('forced labour')).toEqual(first);
    expect((await stat(index)).mtimeMs).toBe(mtimeMs);
    expect((await open()).catalogue.records).toHaveLength(
      (await assemble('data/records')).catalogue.records.length,
    );
  });

  it('sees a record that changed since', async () => {
    await open();
    await change((text) => text.replaceAll('forced labour', 'zzyzx labour'));
    expect(JSON.stringify(await ask('zzyzx'))).toContain('zzyzx labour');
  });

  it('opens with a damaged index and mends it', async () => {
    await open();
    const whole = await readFile(index);
    await writeFile(index, whole.subarray(0, 1_000));
    expect((await ask('forced labour')).type).not.toBe('nothing');
    expect((await readFile(index)).equals(whole)).toBe(true);
  });

  it('opens where no index can be kept', async () => {
    await writeFile(join(folder, 'state'), 'a file where the folder would be');
    expect((await ask('forced labour')).type).not.toBe('nothing');
  });

  it('keeps no index of few records', async () => {
    await assemble('data/records', { stateDir: join(folder, 'state') });
    expect(await readdir(folder)).toEqual(['records', 'vocabulary']);
  });
});
