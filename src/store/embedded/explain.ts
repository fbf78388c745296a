import { DeskError } from '../../domain/errors.ts';

// The primary result codes of https://www.sqlite.org/rescode.html that an operator can do something about.
const sqliteAdvice = new Map<number, string>([
  [5, 'another process holds its lock: end what has the file open (a backup, a database tool) and try again'],
  [8, 'the file or its folder is read-only: give this user the right to write there, or set STATE_DIR'],
  [10, 'the disk fails to read or write: look at the disk, and keep STATE_DIR on a local one'],
  [
    11,
    'the file is damaged: stop the bot, move the file away and start again; only the memory of deliveries is lost',
  ],
  [13, 'the disk is full: free some space'],
  [
    14,
    'the file cannot be opened: give this user the right to write there, or set STATE_DIR to another folder',
  ],
  [26, 'the file is no SQLite database: move it away and start again, or set STATE_DIR to another folder'],
]);

const fileAdvice = new Map<string, string>([
  ['EACCES', 'this user may not write there: give it the right, or set STATE_DIR to a folder it may write'],
  ['EPERM', 'this user may not write there: give it the right, or set STATE_DIR to a folder it may write'],
  ['EROFS', 'the disk is read-only: set STATE_DIR to a folder that can be written'],
  ['ENOTDIR', 'a part of this path is a file, not a folder: set STATE_DIR to a folder'],
  ['EEXIST', 'this path is a file, not a folder: set STATE_DIR to a folder'],
  ['ENOENT', 'the folder cannot be created there: set STATE_DIR to a folder that can be written'],
  ['ENOSPC', 'the disk is full: free some space'],
]);

const otherAdvice = 'see the cause; the folder must be writable and on a local disk (STATE_DIR)';

/**
 * Turns what the file system or SQLite threw into a DeskError `store-unavailable` that says what to do next.
 *
 * @param error what was thrown
 * @param path the folder or file that it is about
 */
export function explain(error: unknown, path: string): DeskError {
  if (error instanceof DeskError) return error;
  return new DeskError('store-unavailable', `The store in ${path} can't be used: ${advice(error)}.`, {
    cause: error,
  });
}

/** Whether SQLite gave up because another connection held the lock, which passes by itself. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === 5;
}

function advice(error: unknown): string {
  const code = primaryCode(error);
  if (code !== undefined) return sqliteAdvice.get(code) ?? otherAdvice;
  return (error instanceof Error && 'code' in error && fileAdvice.get(String(error.code))) || otherAdvice;
}

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  // The low byte of an extended result code is its primary one.
  return Number(error.errcode) & 0xff;
}
