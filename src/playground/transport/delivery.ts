import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';

/** The three kinds of Socket Mode envelopes that carry something to an app. */
export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';

/** What came back for a delivery; `status` is the HTTP status in HTTP mode. */
export interface Ack {
  payload: unknown;
  latencyMs: number;
  status?: number;
}

/** One payload on its way to the bot. */
export interface Delivery {
  /** The envelope id of Socket Mode. */
  readonly id: string;
  readonly type: EnvelopeType;
  readonly payload: JsonObject;
  readonly retryNum: number;
  readonly retryReason: string;
  /** Resolves with the acknowledgement; rejects when no bot is connected or the stand-in closes. */
  readonly ack: Promise<Ack>;
  /** True as soon as the bot acknowledged. */
  acked: boolean;
}

/** A delivery with the two ways it can end; only the transports call them. */
export interface OpenDelivery extends Delivery {
  settle(payload: unknown, status?: number): void;
  fail(reason: string): void;
}

/** What a new delivery needs; `onAck` runs before `ack` resolves, `onFailure` when it can't arrive. */
export interface DeliveryPlan {
  type: EnvelopeType;
  payload: JsonObject;
  retryNum?: number;
  retryReason?: string;
  onAck?: (ack: Ack) => void;
  onFailure?: () => void;
}

/** Makes a delivery that is not sent yet; latency counts from now, in milliseconds. */
export function newDelivery(plan: DeliveryPlan): OpenDelivery {
  const start = performance.now();
  let resolve: (ack: Ack) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const ack = new Promise<Ack>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Tests that do not care about the acknowledgement must not die of its absence.
  ack.catch(() => {});
  const delivery: OpenDelivery = {
    id: randomUUID(),
    type: plan.type,
    payload: plan.payload,
    retryNum: plan.retryNum ?? 0,
    retryReason: plan.retryReason ?? '',
    ack,
    acked: false,
    settle(payload, status) {
      if (delivery.acked) return;
      delivery.acked = true;
      const result: Ack = { payload, latencyMs: performance.now() - start };
      if (status !== undefined) result.status = status;
      plan.onAck?.(result);
      resolve(result);
    },
    fail(reason) {
      if (delivery.acked) return;
      plan.onFailure?.();
      reject(new Error(reason));
    },
  };
  return delivery;
}
