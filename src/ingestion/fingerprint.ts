import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many bytes the files right in a folder have whose names end in `.json`; 0 for a folder that cannot be read. */
export async function bytesOfJson(folder: string): Promise<number> {
  const names = await readdir(folder).catch((): string[] => []);
  const sizes = names
    .filter((name) => name.endsWith('.json'))
    .map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * A text that changes when a file of some folders, however deep, changes, comes or goes.
 *
 * @param ends the ends of the names that count, such as `.json`
 * @throws the file system's error when a folder or file cannot be read
 */
export async function fingerprintOf(folders: readonly string[], ends: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((one) => ends.some((end) => one.endsWith(end))).sort()) {
      const bytes = await readFile(join(folder, name));
      hash.update(`${name}\n${bytes.length}\n`).update(bytes);
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}
