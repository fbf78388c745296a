import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appFeatures } from './app-features.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { PAGE_ACTIONS } from './page-actions.ts';
import { buildPage, type PageFile } from './page-bundle.ts';
import { sendFile } from './page-files.ts';
import { isLoopback, PAGE_HEADERS, whyRefused } from './page-guard.ts';
import { pageState, type Suggestions } from './page-state.ts';
import type { StandIn } from './stand-in.ts';
import { readBody } from './transport/request-body.ts';

/** How to start the page. */
export interface PageOptions {
  /** Port; default 0, a free one. */
  port?: number;
  /** A loopback name or address; default 127.0.0.1. Anything else is refused. */
  host?: string;
  /** Example questions for the first visit; default the help command. */
  suggestions?: Suggestions;
  /** The app's manifest, for its shortcuts, tabs and commands; default none. */
  manifest?: unknown;
}

/** A running page. */
export interface Page {
  url: string;
  close(): Promise<void>;
}

const DEFAULT_SUGGESTIONS: Suggestions = { en: ['/coop help'], zh: ['/coop help'] };
/** Changes come in bursts; the page hears of them at most this often. */
const TELL_EVERY_MS = 40;

function send(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** Server-sent events: one `change` after every burst of changes in the stand-in. */
function streamChanges(standIn: StandIn, response: ServerResponse): void {
  response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'text/event-stream' });
  response.write('event: change\ndata: {}\n\n');
  let waiting: NodeJS.Timeout | undefined;
  const stop = standIn.subscribe(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      response.write('event: change\ndata: {}\n\n');
    }, TELL_EVERY_MS);
  });
  response.on('close', () => {
    stop();
    clearTimeout(waiting);
  });
}

async function act(
  standIn: StandIn,
  name: string,
  request: IncomingMessage,
): Promise<JsonObject | undefined> {
  const action = PAGE_ACTIONS.get(name);
  if (action === undefined || request.method !== 'POST') return undefined;
  const body = parseJson(await readBody(request));
  return action(standIn, isObject(body) ? body : {});
}

/** Serves the playground's page for a stand-in, on this machine only. */
export async function startPage(standIn: StandIn, options: PageOptions = {}): Promise<Page> {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host)) {
    throw new Error(
      `The playground has no login, so it listens on this machine only: use 127.0.0.1, not ${host}`,
    );
  }
  const settings = {
    suggestions: options.suggestions ?? DEFAULT_SUGGESTIONS,
    features: appFeatures(options.manifest),
  };
  const files: ReadonlyMap<string, PageFile> = await buildPage();
  let port = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = whyRefused(request, port);
    if (refusal !== undefined) return send(response, 403, { ok: false, error: refusal });
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(200, { ...PAGE_HEADERS, 'content-type': file.contentType }).end(file.body);
      return;
    }
    if (sendFile(standIn, url.pathname, response)) return;
    if (url.pathname === '/api/events') return streamChanges(standIn, response);
    if (url.pathname === '/api/state') {
      const who = url.searchParams.get('user') ?? standIn.people.english.id;
      const state = pageState(standIn, who, settings, url.searchParams.get('traffic') === '1');
      return send(response, 200, { ok: true, state });
    }
    const done = await act(standIn, url.pathname.replace('/api/', ''), request);
    if (done === undefined) send(response, 404, { ok: false, error: 'not_found' });
    else send(response, 200, done);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 400, { ok: false, error: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host.replace('[', '').replace(']', ''), resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
