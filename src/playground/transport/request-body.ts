import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject, parseJson } from '../json.ts';

const MAX_BYTES = 5 * 1024 * 1024;
/** Arguments that a form-encoded call carries as JSON text. */
const JSON_ARGUMENTS: ReadonlySet<string> = new Set([
  'blocks',
  'attachments',
  'view',
  'metadata',
  'prompts',
  'files',
]);

/** Reads a request's body as text; throws a RangeError over 5 MiB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_BYTES) throw new RangeError('The body is larger than 5 MiB: send less');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The arguments of a Web API call, from a JSON or a form-encoded body and from the query string. */
export function readArguments(contentType: string, body: string, query: URLSearchParams): JsonObject {
  const args: JsonObject = {};
  const take = (form: URLSearchParams) => {
    for (const [name, value] of form)
      args[name] = JSON_ARGUMENTS.has(name) ? (parseJson(value) ?? value) : value;
  };
  take(query);
  if (contentType.includes('application/json')) {
    const parsed = parseJson(body);
    if (isObject(parsed)) Object.assign(args, parsed);
  } else {
    take(new URLSearchParams(body));
  }
  return args;
}
