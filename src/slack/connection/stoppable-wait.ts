import { setTimeout as setTimeoutPromise } from 'node:timers/promises';

/** Waits that end, as failures, when the surface stops. */
export interface StoppableWait {
  /** Resolves after so many milliseconds; rejects with an AbortError once stopped. */
  wait(ms: number): Promise<void>;
  stop(): void;
}

/** Makes waits that do not keep a process from stopping. */
export function stoppableWait(): StoppableWait {
  const stopped = new AbortController();
  return {
    wait: (ms) => setTimeoutPromise(ms, undefined, { signal: stopped.signal }),
    stop: () => stopped.abort(),
  };
}
