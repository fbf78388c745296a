import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DeskError } from '../domain/errors.ts';
import { readJsonList } from './json-file.ts';
import type { RecordSource } from './source.ts';

/**
 * Records as JSON files in a folder, each file a list; files are read in the order of their names and
 * named in messages without the folder's path.
 */
export function jsonFolder(folder: string): RecordSource {
  return {
    async read() {
      const names = await readdir(folder).catch((cause: unknown) => {
        throw new DeskError(
          'bad-data',
          `The records folder "${folder}" cannot be read: set RECORDS_DIR to a folder of JSON files.`,
          { cause },
        );
      });
      const files = names.filter((name) => name.endsWith('.json')).sort();
      if (files.length === 0)
        throw new DeskError(
          'bad-data',
          `The records folder "${folder}" holds no .json file: set RECORDS_DIR to a folder of JSON files.`,
        );
      const lists = await Promise.all(
        files.map(async (name) => {
          const values = await readJsonList(join(folder, name));
          return values.map((value, index) => ({ file: basename(name), index, value }));
        }),
      );
      return lists.flat();
    },
  };
}
