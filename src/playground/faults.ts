import type { JsonObject } from './json.ts';

/**
 * How the next call is broken. `error` answers `{ok: false, error}`; `status`, `headers` and `body` answer as given
 * (a string body is sent as HTML); `hang` never answers; `dropAfter` does the work and then cuts the connection, so
 * that the answer is lost. With `channel` only calls for that channel (id) are broken.
 */
export interface Fault {
  status?: number;
  headers?: { [name: string]: string };
  body?: string | JsonObject;
  error?: string;
  hang?: boolean;
  dropAfter?: boolean;
  channel?: string;
}

/** The faults that wait for their call, per method; `response_url` is the method name of those URLs. */
export class Faults {
  #waiting: { method: string; fault: Fault; left: number }[] = [];

  /** Breaks the next `times` calls of the method. */
  add(method: string, fault: Fault, times = 1): void {
    this.#waiting.push({ method, fault, left: times });
  }

  /** Forgets every fault that was not used yet. */
  clear(): void {
    this.#waiting = [];
  }

  /** Takes the fault for this call, if one waits. */
  take(method: string, channel?: string): Fault | undefined {
    const found = this.#waiting.find(
      (one) => one.method === method && (one.fault.channel === undefined || one.fault.channel === channel),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((one) => one !== found);
    return found.fault;
  }
}
