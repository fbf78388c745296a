import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { secret } from '../identifiers.ts';
import { isObject, parseJson, textOf } from '../json.ts';
import type { OpenDelivery } from './delivery.ts';

/** Why Slack ends a connection (https://docs.slack.dev/apis/events-api/using-socket-mode). */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'too_many_websockets' | 'link_disabled';

/** At most ten connections an app, says Slack; the eleventh is sent away. */
const MAX_CONNECTIONS = 10;
const MAX_UNACKED = 1_000;
const PING_EVERY_MS = 5_000;
const CLOSE_WAIT_MS = 300;

/** The websocket side of Socket Mode: tickets, hello, envelopes, acknowledgements, pings, disconnects. */
export class SocketMode extends EventEmitter {
  #server = new WebSocketServer({ noServer: true, autoPong: false });
  #tickets = new Set<string>();
  #sockets: WebSocket[] = [];
  #unacked = new Map<string, OpenDelivery>();
  #next = 0;
  #silent = false;
  #sendAway = 0;
  #upgradeFaults = 0;
  #appId: string;
  #pings: NodeJS.Timeout;

  constructor(appId: string) {
    super();
    this.#appId = appId;
    this.#pings = setInterval(() => this.#pingAll(), PING_EVERY_MS);
    this.#pings.unref();
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#sockets.length;
  }

  /** A one-time path for the next connection, `/link?ticket=…&app_id=…`. */
  newPath(): string {
    const ticket = secret(32);
    this.#tickets.add(ticket);
    return `/link?ticket=${ticket}&app_id=${this.#appId}`;
  }

  /** Handles the HTTP upgrade of a connection; an unknown or used ticket gets 403, a planned fault 408. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (this.#upgradeFaults > 0) {
      this.#upgradeFaults -= 1;
      socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    if (url.pathname !== '/link' || !this.#tickets.delete(url.searchParams.get('ticket') ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (ws) => this.#accept(ws));
  }

  /** Sends an envelope to one of the connections, in turn; fails the delivery when there is none. */
  send(delivery: OpenDelivery): void {
    const socket = this.#sockets[this.#next++ % Math.max(1, this.#sockets.length)];
    if (socket === undefined) {
      delivery.fail('No bot is connected');
      return;
    }
    this.#unacked.set(delivery.id, delivery);
    if (this.#unacked.size > MAX_UNACKED) this.#unacked.delete(this.#unacked.keys().next().value ?? '');
    const retry =
      delivery.type === 'events_api'
        ? { retry_attempt: delivery.retryNum, retry_reason: delivery.retryReason }
        : {};
    const envelope = {
      envelope_id: delivery.id,
      payload: delivery.payload,
      type: delivery.type,
      accepts_response_payload: delivery.type !== 'events_api',
      ...retry,
    };
    socket.send(JSON.stringify(envelope));
  }

  /** The deliveries that were sent and not acknowledged, oldest first. */
  unacked(): OpenDelivery[] {
    return [...this.#unacked.values()];
  }

  /** Sends a frame as it is (text or binary) to every connection. */
  sendRaw(data: string | Buffer): void {
    for (const socket of this.#sockets) socket.send(data);
  }

  /** Sends Slack's `disconnect` frame to every connection, or to the oldest only. */
  disconnect(reason: DisconnectReason, which: 'all' | 'oldest' = 'all'): void {
    for (const socket of which === 'all' ? [...this.#sockets] : this.#sockets.slice(0, 1)) {
      this.#sayDisconnect(socket, reason);
    }
  }

  /** Cuts every TCP connection without a close frame. */
  drop(): void {
    for (const socket of [...this.#sockets]) socket.terminate();
  }

  /** Stops answering and sending pings, as a dead peer would; `silent` false makes it answer again. */
  silence(silent = true): void {
    this.#silent = silent;
  }

  /** Answers the next upgrades with 408. */
  refuseUpgrades(times: number): void {
    this.#upgradeFaults += times;
  }

  /** Greets the next connections and sends them away as `too_many_websockets`. */
  sendAway(times: number): void {
    this.#sendAway += times;
  }

  /** Ends everything, with a close frame and then by force; waiting deliveries fail. */
  async close(): Promise<void> {
    clearInterval(this.#pings);
    for (const delivery of this.#unacked.values()) delivery.fail('The stand-in was closed');
    this.#unacked.clear();
    // Bolt's client keeps a timer for 30 s when it is cut in the middle of its own goodbye.
    const closed = [...this.#server.clients].map((socket) => {
      const gone = new Promise((resolve) => socket.once('close', resolve));
      socket.close(1001);
      return gone;
    });
    await Promise.race([Promise.all(closed), wait(CLOSE_WAIT_MS, undefined, { ref: false })]);
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #accept(ws: WebSocket): void {
    ws.on('error', () => {});
    ws.on('ping', (data) => {
      if (!this.#silent) ws.pong(data);
    });
    ws.on('message', (data) => this.#read(String(data)));
    ws.on('close', () => {
      this.#sockets = this.#sockets.filter((one) => one !== ws);
      this.emit('change', 'disconnected', this.#sockets.length);
    });
    const full = this.#sockets.length >= MAX_CONNECTIONS || this.#sendAway > 0;
    if (full) {
      this.#sendAway = Math.max(0, this.#sendAway - 1);
      this.#sayDisconnect(ws, 'too_many_websockets');
      return;
    }
    this.#sockets.push(ws);
    const hello = {
      type: 'hello',
      num_connections: this.#sockets.length,
      debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: this.#appId },
    };
    ws.send(JSON.stringify(hello));
    ws.ping();
    this.emit('change', 'connected', this.#sockets.length);
  }

  #sayDisconnect(ws: WebSocket, reason: DisconnectReason): void {
    ws.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } }));
    // Slack closes what the app leaves open, about ten seconds after the warning.
    setTimeout(() => ws.terminate(), 10_000).unref();
  }

  #read(text: string): void {
    const frame = parseJson(text);
    if (!isObject(frame)) return;
    const delivery = this.#unacked.get(textOf(frame.envelope_id));
    if (delivery === undefined) return;
    this.#unacked.delete(delivery.id);
    delivery.settle(frame.payload ?? {});
  }

  #pingAll(): void {
    if (this.#silent) return;
    for (const socket of this.#sockets) socket.ping();
  }
}
