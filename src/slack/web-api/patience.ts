import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { Timings } from '../options.ts';
import { type Failure, failureOf } from './failures.ts';

/** What patience needs. */
export interface PatienceParts {
  readonly timings: Timings;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Waits, and rejects when the surface stops. */
  readonly wait: (ms: number) => Promise<void>;
}

/** The tries of one call so far; begin with `{ limits: 0, faults: 0 }`. */
export interface Tries {
  limits: number;
  faults: number;
}

/** How calls to Slack are repeated. */
export interface Patience {
  /** Counts and logs a failed call, without anybody's text. */
  note(failure: Failure, doing: string): void;
  /**
   * Waits as the failure asks for; false when trying again is no use or not safe.
   * @param repeatable whether doing it twice does no harm
   */
  worthAnother(failure: Failure, tries: Tries, repeatable: boolean): Promise<boolean>;
  /** Does what may be done twice until it works; throws what Slack refused for good. */
  repeat<Result>(doing: string, work: () => Promise<Result>): Promise<Result>;
}

const MOST_RATE_LIMITS = 3;

/** Repeats calls with the patience each kind of failure asks for. */
export function createPatience({ timings, metrics, logger, wait }: PatienceParts): Patience {
  const patience: Patience = {
    note(failure, doing) {
      metrics.errors.inc({ code: failure.code });
      logger.warn(
        { code: failure.code, doing, ...(failure.scope && { scope: failure.scope }) },
        'Slack call failed',
      );
    },
    async worthAnother(failure, tries, repeatable) {
      if (failure.kind === 'busy') {
        const waitMs = failure.waitMs ?? timings.retryAfterMs;
        tries.limits += 1;
        if (tries.limits > MOST_RATE_LIMITS || waitMs > timings.longestWaitMs) return false;
        await wait(waitMs);
        return true;
      }
      const again =
        failure.kind === 'server' || failure.kind === 'unsent' || (failure.kind === 'unsure' && repeatable);
      const backoffMs = timings.backoffMs[tries.faults];
      tries.faults += 1;
      if (!again || backoffMs === undefined) return false;
      await wait(backoffMs);
      return true;
    },
    async repeat(doing, work) {
      const tries = { limits: 0, faults: 0 };
      for (;;) {
        try {
          return await work();
        } catch (error) {
          const failure = failureOf(error);
          patience.note(failure, doing);
          if (!(await patience.worthAnother(failure, tries, true))) throw error;
        }
      }
    },
  };
  return patience;
}
