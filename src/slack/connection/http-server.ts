import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isValidSlackRequest } from '@slack/bolt';
import { DeskError } from '../../domain/errors.ts';
import type { Metrics } from '../metrics.ts';
import type { Health } from './health.ts';
import { EVENTS_PATH } from './http-receiver.ts';
import { readBody } from './request-body.ts';

/** What a server serves. */
export interface ServerParts {
  readonly port: number;
  readonly host?: string;
  readonly health: () => Health;
  readonly metrics: Metrics;
  /** Bolt's receiver, in HTTP mode. */
  readonly slack?: { readonly listener: RequestListener; readonly signingSecret: string };
}

/** An HTTP server that listens. */
export interface Server {
  readonly port: number;
  /** Takes no new connections from now on; requests that run may finish. */
  stopAccepting(): void;
  /** Ends what is left. */
  close(): Promise<void>;
}

const REQUEST_WITHIN_MS = 15_000;

/**
 * Serves `GET /healthz`, `GET /metrics` and, in HTTP mode, `POST /slack/events`.
 * @throws DeskError `bad-configuration` when the port cannot be had
 */
export async function startServer(parts: ServerParts): Promise<Server> {
  const server = createServer(
    { requestTimeout: REQUEST_WITHIN_MS, headersTimeout: 5_000 },
    (request, response) => {
      route(parts, request, response).catch(() => end(response, 500));
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `Port ${parts.port} cannot be used: choose another one with PORT.`;
      reject(new DeskError('bad-configuration', message, { cause }));
    });
    server.listen(parts.port, parts.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stopAccepting: () => {
      server.close();
      server.closeIdleConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function route(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0];
  const { slack, metrics } = parts;
  if (request.method === 'GET' && path === '/healthz') {
    const health = parts.health();
    response.writeHead(health.ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(health));
  } else if (request.method === 'GET' && path === '/metrics') {
    response.writeHead(200, { 'content-type': metrics.registry.contentType });
    response.end(await metrics.registry.metrics());
  } else if (request.method === 'POST' && path === EVENTS_PATH && slack !== undefined) {
    await fromSlack(slack, request, response);
  } else {
    end(response, 404);
  }
}

/**
 * Passes a request on to Bolt, which checks its signature, unless its body is JSON that is no object: Bolt reads
 * properties of whatever JSON it gets and leaves a `null` unanswered.
 */
async function fromSlack(
  { listener, signingSecret }: NonNullable<ServerParts['slack']>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  if (isJsonButNoObject(request.headers['content-type'], body)) {
    end(response, isSigned(request, body, signingSecret) ? 400 : 401);
    return;
  }
  // Bolt takes a body that was read already from `rawBody`.
  listener(Object.assign(request, { rawBody: body }), response);
}

function isJsonButNoObject(contentType: string | undefined, body: Buffer): boolean {
  try {
    const text = body.toString();
    const isForm = contentType === 'application/x-www-form-urlencoded';
    const json = isForm ? new URLSearchParams(text).get('payload') : text;
    const value: unknown = json === null ? {} : JSON.parse(json);
    return typeof value !== 'object' || value === null || Array.isArray(value);
  } catch {
    return false;
  }
}

function isSigned(request: IncomingMessage, body: Buffer, signingSecret: string): boolean {
  const signature = request.headers['x-slack-signature'];
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  if (typeof signature !== 'string' || !Number.isFinite(timestamp)) return false;
  return isValidSlackRequest({
    signingSecret,
    body: body.toString(),
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
  });
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
