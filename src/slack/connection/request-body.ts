import type { IncomingMessage } from 'node:http';

/** Slack's payloads are some ten kilobytes; this is room enough. */
const MOST_BODY_BYTES = 1024 * 1024;

/** Reads a request's body; `undefined` as soon as it is over 1 MiB, the rest is let run dry. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const tooLarge = () => {
      parts.length = 0;
      request.removeAllListeners('data');
      request.resume();
      resolve(undefined);
    };
    if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) {
      tooLarge();
      return;
    }
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > MOST_BODY_BYTES) tooLarge();
      else parts.push(part);
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', reject);
  });
}
