import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { readPayload } from '../connection/payload.ts';
import type { Metrics } from '../metrics.ts';
import { keyOf, readSaid } from '../read-request.ts';
import { failureOf } from '../web-api/failures.ts';
import { executionKey, readExecution } from './function-execution.ts';
import type { Once } from './once.ts';
import type { RunningWork } from './running-work.ts';

/** Why a delivery is not acknowledged: it is no payload of Slack's, or somebody else should get it again. */
export class NotAcknowledged extends Error {
  readonly why: 'unreadable' | 'busy' | 'stopping';

  constructor(why: NotAcknowledged['why']) {
    super(`The delivery is not acknowledged: ${why}`);
    this.name = 'NotAcknowledged';
    this.why = why;
  }
}

/** What stands between a receiver and Bolt's listeners. */
export type Gate = (event: ReceiverEvent, process: (event: ReceiverEvent) => Promise<void>) => Promise<void>;

/** Bolt's App with a gate in front: it sees every delivery of every receiver first. */
export class GatedApp extends App {
  readonly #gate: Gate;

  constructor(options: AppOptions, gate: Gate) {
    super(options);
    this.#gate = gate;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#gate(event, (passed) => super.processEvent(passed));
  }
}

/** What a gate needs. */
export interface GateParts {
  readonly botUserId: string;
  readonly once: Once;
  readonly work: RunningWork;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly ackWithinMs: number;
  /** True once the surface stops: events are then left to be delivered again. */
  readonly stopping: () => boolean;
}

/**
 * The gate in front of Bolt.
 *
 * Bolt acknowledges an event before its listeners run, so a crash in between loses it. Here an event that somebody
 * waits for is claimed, answered and only then acknowledged: until that, Slack delivers it again. An answer that takes
 * longer than `ackWithinMs` is acknowledged meanwhile, for Slack waits three seconds.
 */
export function createGate(parts: GateParts): Gate {
  const { once, work, metrics, logger } = parts;

  function timed(event: ReceiverEvent): ReceiverEvent['ack'] {
    const startedAt = performance.now();
    return async (response) => {
      metrics.ackSeconds.observe((performance.now() - startedAt) / 1_000);
      await event.ack(response);
    };
  }

  async function acknowledge(ack: ReceiverEvent['ack']): Promise<void> {
    try {
      await ack();
    } catch (error) {
      // The connection went away: Slack delivers the event again, and then it is known as answered.
      logger.warn({ code: failureOf(error).code }, 'an acknowledgement could not be sent');
    }
  }

  async function answerOnce(
    key: string,
    ack: ReceiverEvent['ack'],
    answer: () => Promise<void>,
  ): Promise<void> {
    let acked: Promise<void> | undefined;
    const ackNow = () => {
      acked ??= acknowledge(ack);
      return acked;
    };
    let timer: NodeJS.Timeout | undefined;
    try {
      const result = await once(key, () => {
        timer = setTimeout(ackNow, parts.ackWithinMs);
        return answer();
      });
      if (result === 'busy') throw new NotAcknowledged('busy');
      await ackNow();
    } finally {
      clearTimeout(timer);
    }
  }

  /** The key of what somebody waits for; `undefined` for an event that asks for nothing. */
  function keyFor(event: Readonly<Record<string, unknown>>): string | undefined {
    const said = readSaid(event, parts.botUserId);
    if (said !== undefined) return keyOf(said);
    if (event.type !== 'function_executed') return undefined;
    const execution = readExecution(event);
    if (execution !== undefined) return executionKey(execution);
    metrics.ignored.inc({ reason: 'payload' });
    throw new NotAcknowledged('unreadable');
  }

  return async (event, process) => {
    const payload = readPayload(event.body);
    const ack = timed(event);
    switch (payload.kind) {
      case 'unreadable':
        metrics.ignored.inc({ reason: 'payload' });
        throw new NotAcknowledged('unreadable');
      case 'rate-limited':
        metrics.ignored.inc({ reason: 'app_rate_limited' });
        logger.error('Slack holds back events: more than it delivers in an hour came in (app_rate_limited)');
        return ack();
      case 'interaction':
        return work.track(process({ ...event, ack }));
      case 'event': {
        const key = keyFor(payload.event);
        if (key === undefined) return process({ ...event, ack: () => acknowledge(ack) });
        if (parts.stopping()) throw new NotAcknowledged('stopping');
        return work.track(answerOnce(key, ack, () => process({ ...event, ack: async () => {} })));
      }
    }
  };
}
