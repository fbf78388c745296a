import type { ServerResponse } from 'node:http';
import { PAGE_HEADERS } from './page-guard.ts';
import { FILES_PATH } from './page-messages.ts';
import type { StandIn } from './stand-in.ts';

/**
 * Gives a file of the workspace to the browser, to be saved and never shown as a page; false when the path names none.
 * `encodeURIComponent` leaves what RFC 5987 wants encoded too, hence the second step.
 */
export function sendFile(standIn: StandIn, path: string, response: ServerResponse): boolean {
  if (!path.startsWith(FILES_PATH)) return false;
  const file = standIn.file(path.slice(FILES_PATH.length));
  if (file === undefined) return false;
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
  response.end(file.content);
  return true;
}
