import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DeskError } from '../domain/errors.ts';

/**
 * Reads a JSON file that holds a list.
 * @throws DeskError `bad-data` when it is missing, no JSON or no list, naming the file and what is wrong
 */
export async function readJsonList(path: string): Promise<unknown[]> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DeskError('bad-data', `${name}: cannot be read.`, { cause });
  });
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not allow.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new DeskError(
      'bad-data',
      `${name}: is not valid JSON: ${cause instanceof Error ? cause.message : 'unknown fault'}`,
      { cause },
    );
  }
  if (!Array.isArray(value))
    throw new DeskError('bad-data', `${name}: must hold a list: put the entries between [ and ].`);
  return value;
}
