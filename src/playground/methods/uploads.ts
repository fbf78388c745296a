import { secret, slackId } from '../identifiers.ts';
import { Refusal } from '../refusal.ts';

/** A file of the workspace (https://docs.slack.dev/reference/objects/file-object); `content` is its text. */
export interface LocalFile {
  id: string;
  name: string;
  title: string;
  size: number;
  content: string;
}

/** An upload that was begun: the length that was promised, and what has arrived. */
interface Upload {
  id: string;
  name: string;
  length: number;
  content?: string;
}

const KEPT = 200;

/** Files on their way into the workspace, and those that are in it; the oldest are forgotten. */
export class Uploads {
  #begun = new Map<string, Upload>();
  #files = new Map<string, LocalFile>();
  #base: () => string;

  constructor(base: () => string) {
    this.#base = base;
  }

  /** True when this path could be one to upload to. */
  static owns(path: string): boolean {
    return path.startsWith('/upload/v1/');
  }

  /** Begins an upload of so many bytes. */
  begin(name: string, length: number): { upload_url: string; file_id: string } {
    const path = `/upload/v1/${secret(40)}`;
    const id = slackId('F');
    this.#begun.set(path, { id, name, length });
    if (this.#begun.size > KEPT) this.#begun.delete(this.#begun.keys().next().value ?? '');
    return { upload_url: this.#base() + path, file_id: id };
  }

  /** Takes what is uploaded; false for an unknown address and for a length other than promised. */
  receive(path: string, content: string): boolean {
    const upload = this.#begun.get(path);
    if (upload === undefined || Buffer.byteLength(content) !== upload.length) return false;
    upload.content = content;
    return true;
  }

  /** Makes files of finished uploads; `file_not_found` for an id unknown, not uploaded or completed before. */
  complete(wanted: ReadonlyArray<{ id: string; title: string }>): LocalFile[] {
    const found = wanted.map(({ id, title }) => {
      const [path, upload] = [...this.#begun].find(([, one]) => one.id === id) ?? [];
      if (path === undefined || upload?.content === undefined) throw new Refusal('file_not_found');
      const { name, length: size, content } = upload;
      return { path, file: { id, name, title: title || name, size, content } };
    });
    for (const { path, file } of found) {
      this.#begun.delete(path);
      this.#files.set(file.id, file);
      if (this.#files.size > KEPT) this.#files.delete(this.#files.keys().next().value ?? '');
    }
    return found.map(({ file }) => file);
  }

  /** A file by its id. */
  file(id: string): LocalFile | undefined {
    return this.#files.get(id);
  }
}
