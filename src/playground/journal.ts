import { EventEmitter } from 'node:events';
import type { JsonObject } from './json.ts';

/** One Web API call of the bot, without its token; `answer` is `ok`, Slack's error code, or how it was broken. */
export interface ApiCall {
  method: string;
  args: JsonObject;
  at: number;
  answer: string;
}

/** One line of the traffic between the stand-in and the bot; `at` in milliseconds since 1970. */
export interface TrafficLine {
  number: number;
  at: number;
  direction: 'to-bot' | 'from-bot';
  what: string;
  body: unknown;
}

const KEPT_CALLS = 5_000;
const KEPT_LINES = 300;

/** Remembers calls and traffic (bounded) and tells listeners that something changed. */
export class Journal {
  readonly calls: ApiCall[] = [];
  readonly traffic: TrafficLine[] = [];
  #changes = new EventEmitter().setMaxListeners(0);
  #now: () => number;
  #lines = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes a call; its `answer` may be filled in later. */
  call(method: string, args: JsonObject): ApiCall {
    const call: ApiCall = { method, args, at: this.#now(), answer: 'pending' };
    this.calls.push(call);
    if (this.calls.length > KEPT_CALLS) this.calls.shift();
    return call;
  }

  /** Notes a line of traffic and tells the listeners. */
  line(direction: TrafficLine['direction'], what: string, body: unknown): void {
    this.#lines += 1;
    this.traffic.push({ number: this.#lines, at: this.#now(), direction, what, body });
    if (this.traffic.length > KEPT_LINES) this.traffic.shift();
    this.changed();
  }

  /** Tells the listeners that messages, views or traffic changed. */
  changed(): void {
    this.#changes.emit('change');
  }

  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#changes.on('change', listener);
    return () => this.#changes.off('change', listener);
  }

  /**
   * Resolves with the first value of `look` that is not undefined, null, false or empty, looking again after every
   * change; rejects after `timeoutMs`.
   */
  waitFor<T>(look: () => T | undefined | null | false, timeoutMs = 5_000): Promise<T> {
    return new Promise((resolve, reject) => {
      let stop = () => {};
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Nothing matched within ${timeoutMs} ms: ${String(look).slice(0, 200)}`));
      }, timeoutMs);
      const again = () => {
        try {
          const found = look();
          if (found === undefined || found === null || found === false) return;
          stop();
          clearTimeout(timer);
          resolve(found);
        } catch (error) {
          stop();
          clearTimeout(timer);
          reject(error);
        }
      };
      stop = this.subscribe(again);
      again();
    });
  }
}
