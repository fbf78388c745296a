import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fromSections, type PackedIndex, toSections } from './saved-collection.ts';
import { packSections, unpackSections } from './sections.ts';

/** Changes with the sections of the file. */
const FORMAT = 1;

/** An index in a file, for one state of the records and of the program. */
export interface SavedIndex {
  /** What was saved; `undefined` when there is no file, or one that is damaged or belongs to another state. */
  read(): Promise<PackedIndex | undefined>;
  /**
   * Replaces the file at once or not at all, so that no process ever reads half of it.
   * @returns false when it cannot be written
   */
  write(index: PackedIndex): Promise<boolean>;
}

/**
 * A saved index.
 *
 * @param file its path; folders are made when it is written
 * @param fingerprint changes with the records, the vocabulary and the program, so that a stale file is not read
 */
export function savedIndex(file: string, fingerprint: string): SavedIndex {
  const label = `search index ${FORMAT}: ${fingerprint}`;
  return {
    async read() {
      try {
        const sections = unpackSections(label, await readFile(file));
        return sections && fromSections(sections);
      } catch {
        // Missing, unreadable, too big: it is built again, which needs no file.
        return undefined;
      }
    },
    async write(index) {
      const draft = `${file}.${process.pid}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(draft, packSections(label, toSections(index)), { flush: true });
        await rename(draft, file);
        return true;
      } catch {
        await rm(draft, { force: true }).catch(() => {});
        return false;
      }
    },
  };
}
