import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from './faults.ts';
import { newCredentials } from './identifiers.ts';
import { Journal } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import { Uploads } from './methods/uploads.ts';
import { eventPayload } from './payloads.ts';
import { type Delivery, newDelivery } from './transport/delivery.ts';
import { HttpTransport } from './transport/http-delivery.ts';
import { ResponseUrls } from './transport/response-urls.ts';
import { SocketMode } from './transport/socket-mode.ts';
import { Triggers } from './transport/triggers.ts';
import { answerHttp, DEFAULT_SCOPES } from './web-api.ts';
import { Workspace } from './workspace.ts';

/** How to start a stand-in. */
export interface StandInOptions {
  /** Port on 127.0.0.1; default 0, a free one. */
  port?: number;
  /** Full name of the bot; default `Cooperation Desk`. */
  botName?: string;
  /** The stand-in's clock in milliseconds, for timestamps and lifetimes; default `Date.now`. */
  now?: () => number;
  /** Scopes of the bot token; default what the methods and events need. */
  scopes?: readonly string[];
  /** Whether the bot hears its own messages, as in Slack with history scopes; default true. */
  ownEvents?: boolean;
}

/** A local Slack that listens: its state, its websockets, and how deliveries leave. */
export interface LocalServer {
  slack: LocalSlack;
  sockets: SocketMode;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  base: string;
  /** Sends deliveries to this URL by signed HTTP; undefined goes back to Socket Mode. */
  deliverTo(url: string | undefined): void;
  /** True when deliveries can arrive: a connection is open, or a URL is named. */
  reachable(): boolean;
  close(): Promise<void>;
}

/** Starts the Web API and Socket Mode of a local Slack on 127.0.0.1. */
export async function startLocalServer(options: StandInOptions): Promise<LocalServer> {
  const now = options.now ?? Date.now;
  const workspace = new Workspace(options.botName ?? 'Cooperation Desk', now);
  const journal = new Journal(now);
  const sockets = new SocketMode(workspace.appId);
  const credentials = newCredentials();
  let http: HttpTransport | undefined;
  let base = '';

  const reachable = () => http !== undefined || sockets.connections > 0;
  const deliver: LocalSlack['deliver'] = (plan) => {
    const delivery = newDelivery({
      ...plan,
      onAck: (ack) => {
        plan.onAck?.(ack);
        journal.line('from-bot', `ack in ${Math.round(ack.latencyMs)} ms`, ack.payload);
      },
    });
    journal.line('to-bot', describe(delivery), delivery.payload);
    if (http === undefined) sockets.send(delivery);
    else void http.send(delivery);
    return delivery;
  };
  const slack: LocalSlack = {
    workspace,
    journal,
    credentials,
    faults: new Faults(),
    scopes: new Set(options.scopes ?? DEFAULT_SCOPES),
    triggers: new Triggers(now),
    responseUrls: new ResponseUrls(now, () => base),
    uploads: new Uploads(() => base),
    views: [],
    boards: new Map(),
    executions: new Map(),
    panels: new Map(),
    now,
    deliver,
    tell: (event) => {
      if (reachable() && options.ownEvents !== false) {
        deliver({ type: 'events_api', payload: eventPayload(slack, event) });
      }
    },
    socketUrl: () => `${base.replace('http:', 'ws:')}${sockets.newPath()}`,
  };

  sockets.on('change', (what: string, count: number) =>
    journal.line('from-bot', `bot ${what}`, { open: count }),
  );
  const server = createServer((request, response) => {
    answerHttp(slack, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    slack,
    sockets,
    base,
    deliverTo: (url) => {
      http = url === undefined ? undefined : new HttpTransport(url, credentials.signingSecret);
    },
    reachable,
    close: async () => {
      await sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function describe({ type, payload, retryNum }: Delivery): string {
  const event = payload.event as JsonObject | undefined;
  const what = String(payload.command ?? event?.type ?? payload.type ?? '');
  return `${type} ${what}${retryNum > 0 ? ` (retry ${retryNum})` : ''}`;
}
