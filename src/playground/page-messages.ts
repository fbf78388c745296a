import { isObject, type JsonObject, listOf, textOf } from './json.ts';
import type { Ephemeral, SlackMessage } from './workspace.ts';

/** A file of a message; `url` is a path of the page's own server, `kind` a short name such as `csv`. */
export interface FileState {
  id: string;
  name: string;
  kind: string;
  /** In bytes. */
  size: number;
  url: string;
}

/** A message as the page draws it; `visibleTo` is set when only one person sees it. */
export type MessageState = Omit<SlackMessage, 'files'> & { visibleTo?: string; files: FileState[] };

/** Where the page's server gives a file to the browser. */
export const FILES_PATH = '/files/';

function fileState(file: JsonObject): FileState {
  const id = textOf(file.id);
  return {
    id,
    name: textOf(file.name) || textOf(file.title),
    kind: textOf(file.filetype) || textOf(file.name).split('.').at(-1) || 'file',
    size: typeof file.size === 'number' ? file.size : 0,
    url: `${FILES_PATH}${id}`,
  };
}

/** A message of the stand-in, with its files as the page shows them. */
export function messageState(message: SlackMessage | Ephemeral): MessageState {
  return { ...message, files: listOf(message.files).filter(isObject).map(fileState) };
}
