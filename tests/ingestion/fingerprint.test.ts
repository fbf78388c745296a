import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOfJson, fingerprintOf } from '../../src/ingestion/fingerprint.ts';

describe('the fingerprint of folders', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingerprint-'));
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'a.json'), '[1]');
    await writeFile(join(folder, 'deep', 'b.ts'), 'const b = 1;');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const fingerprint = () => fingerprintOf([folder], ['.json', '.ts']);

  it('stays the same while the files do', async () => {
    const before = await fingerprint();
    await writeFile(join(folder, 'notes.txt'), 'of no account');
    expect(await fingerprint()).toBe(before);
  });

  it('changes with what a file holds, with its name, and with a file that comes or goes', async () => {
    const seen = [await fingerprint()];
    await writeFile(join(folder, 'deep', 'b.ts'), 'const b = 2;');
    seen.push(await fingerprint());
    await rename(join(folder, 'a.json'), join(folder, 'c.json'));
    seen.push(await fingerprint());
    await writeFile(join(folder, 'd.json'), '');
    seen.push(await fingerprint());
    await rm(join(folder, 'c.json'));
    seen.push(await fingerprint());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('goes with the size of the JSON files right in a folder', async () => {
    expect(await bytesOfJson(folder)).toBe(3);
    expect(await bytesOfJson(join(folder, 'nowhere'))).toBe(0);
  });
});
