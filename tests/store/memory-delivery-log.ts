import {
  type DeliveryLog,
  type DeliveryLogOptions,
  defaultKeepMs,
  defaultLeaseMs,
} from '../../src/store/delivery-log.ts';

interface Delivery {
  done: boolean;
  holder: symbol;
  leaseUntilMs: number;
  touchedAtMs: number;
}

/** What the logs of one place share, by key. */
export type Deliveries = Map<string, Delivery>;

/**
 * A delivery log in memory, for tests only: it forgets everything when the process ends.
 *
 * @param deliveries the shared place; logs with the same one are replicas of each other
 */
export function memoryDeliveryLog(
  deliveries: Deliveries = new Map(),
  { leaseMs = defaultLeaseMs, keepMs = defaultKeepMs }: DeliveryLogOptions = {},
): DeliveryLog {
  const holder = Symbol('log');
  return {
    async claim(key, now) {
      const nowMs = now.getTime();
      const known = deliveries.get(key);
      if (known?.done) return 'done';
      if (known && known.leaseUntilMs > nowMs) return 'busy';
      deliveries.set(key, { done: false, holder, leaseUntilMs: nowMs + leaseMs, touchedAtMs: nowMs });
      return 'granted';
    },
    async complete(key, now) {
      deliveries.set(key, { done: true, holder, leaseUntilMs: now.getTime(), touchedAtMs: now.getTime() });
    },
    async release(key) {
      const known = deliveries.get(key);
      if (known && !known.done && known.holder === holder) deliveries.delete(key);
    },
    async prune(now) {
      const old = [...deliveries].filter(([, { touchedAtMs }]) => touchedAtMs < now.getTime() - keepMs);
      for (const [key] of old) deliveries.delete(key);
      return old.length;
    },
    async close() {},
  };
}
