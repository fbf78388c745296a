import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { DeliveryClaims } from '../options.ts';
import { failureOf } from '../web-api/failures.ts';

/** `done` by us now, `repeated` when it had been done before, `busy` while another process is at it. */
type OnceResult = 'done' | 'repeated' | 'busy';

/** Does the work for a key once among all processes; work that throws may be tried again later. */
export type Once = (key: string, work: () => Promise<void>) => Promise<OnceResult>;

/** Keys remembered in this process, for the time the store is away. */
const MOST_REMEMBERED = 5_000;

/**
 * Makes work happen once per key, over the claims of a store. When the store fails, work goes on and this process
 * alone remembers: people get their answers, at the risk of a double one from another process.
 */
export function createOnce(
  claims: DeliveryClaims,
  { clock, logger, metrics }: { clock: () => Date; logger: Logger; metrics: Metrics },
): Once {
  const running = new Map<string, Promise<OnceResult>>();
  const remembered = new Set<string>();

  const remember = (key: string) => {
    remembered.add(key);
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.values().next().value ?? '');
  };
  const unlessStoreFails = async <Result>(ask: () => Promise<Result>, instead: Result): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      const { code } = failureOf(error);
      metrics.errors.inc({ code });
      logger.error({ code }, 'the store of deliveries cannot be used; going on without it');
      return instead;
    }
  };

  async function run(key: string, work: () => Promise<void>): Promise<OnceResult> {
    const known = remembered.has(key) ? 'done' : 'granted';
    const claim = known === 'done' ? known : await unlessStoreFails(() => claims.claim(key, clock()), known);
    if (claim === 'busy') return 'busy';
    if (claim === 'done') {
      metrics.duplicates.inc();
      return 'repeated';
    }
    try {
      await work();
    } catch (error) {
      await unlessStoreFails(() => claims.release(key), undefined);
      throw error;
    }
    remember(key);
    await unlessStoreFails(() => claims.complete(key, clock()), undefined);
    return 'done';
  }

  return async (key, work) => {
    const first = running.get(key);
    if (first !== undefined) {
      metrics.duplicates.inc();
      return (await first) === 'busy' ? 'busy' : 'repeated';
    }
    const now = run(key, work);
    running.set(key, now);
    try {
      return await now;
    } finally {
      running.delete(key);
    }
  };
}
