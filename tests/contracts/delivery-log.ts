import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type DeliveryLog,
  type DeliveryLogOptions,
  defaultKeepMs,
} from '../../src/store/delivery-log.ts';

/** An empty place for a log to be in. Every call of `open` opens the same log again, as another replica would. */
export interface DeliveryPlace {
  open(options?: DeliveryLogOptions): Promise<DeliveryLog>;
}

/** One sentence that every delivery log keeps, and the check that fails where it does not. */
export interface DeliveryPromise {
  sentence: string;
  check(place: DeliveryPlace): Promise<void>;
}

const start = Date.UTC(2026, 10, 22, 12);
const leaseMs = 20_000;

function at(ms: number): Date {
  return new Date(start + ms);
}

async function withLogs(place: DeliveryPlace, count: number, use: (...logs: DeliveryLog[]) => Promise<void>) {
  const logs = await Promise.all(Array.from({ length: count }, () => place.open()));
  try {
    await use(...logs);
  } finally {
    await Promise.all(logs.map((log) => log.close()));
  }
}

function one(place: DeliveryPlace, use: (log: DeliveryLog) => Promise<void>): Promise<void> {
  return withLogs(place, 1, async (log) => {
    if (log) await use(log);
  });
}

function two(
  place: DeliveryPlace,
  use: (here: DeliveryLog, there: DeliveryLog) => Promise<void>,
): Promise<void> {
  return withLogs(place, 2, async (here, there) => {
    if (here && there) await use(here, there);
  });
}

/** What a delivery log promises, for every implementation. */
export const deliveryPromises: readonly DeliveryPromise[] = [
  {
    sentence: 'grants a delivery once among 50 claims at the same time from two replicas',
    check: (place) =>
      two(place, async (here, there) => {
        const claims = await Promise.all(
          Array.from({ length: 50 }, (_, index) => (index % 2 ? here : there).claim('Ev1', at(0))),
        );
        const expected: Claim[] = ['granted', ...Array<Claim>(49).fill('busy')];
        expect(claims.toSorted().toReversed()).toEqual(expected);
      }),
  },
  {
    sentence: 'grants different deliveries independently of each other',
    check: (place) =>
      one(place, async (log) => {
        expect(await log.claim('Ev1', at(0))).toBe('granted');
        expect(await log.claim('Ev2', at(0))).toBe('granted');
        await log.complete('Ev1', at(1));
        expect(await log.claim('Ev2', at(2))).toBe('busy');
      }),
  },
  {
    sentence: 'says busy until the lease is over, also to the one who holds it',
    check: (place) =>
      two(place, async (here, there) => {
        expect(await here.claim('Ev1', at(0))).toBe('granted');
        expect(await here.claim('Ev1', at(1))).toBe('busy');
        expect(await there.claim('Ev1', at(leaseMs - 1))).toBe('busy');
      }),
  },
  {
    sentence: 'grants again, once, when the lease is over',
    check: (place) =>
      two(place, async (here, there) => {
        expect(await here.claim('Ev1', at(0))).toBe('granted');
        const claims = await Promise.all([here, there].map((log) => log.claim('Ev1', at(leaseMs))));
        expect(claims.toSorted()).toEqual(['busy', 'granted']);
        expect(await here.claim('Ev1', at(2 * leaseMs - 1))).toBe('busy');
      }),
  },
  {
    sentence: 'keeps to the lease it was opened with',
    check: async (place) => {
      const log = await place.open({ leaseMs: 1_000 });
      expect(await log.claim('Ev1', at(0))).toBe('granted');
      expect(await log.claim('Ev1', at(999))).toBe('busy');
      expect(await log.claim('Ev1', at(1_000))).toBe('granted');
      await log.close();
    },
  },
  {
    sentence: 'says done after the answer, at every replica and whatever the lease',
    check: (place) =>
      two(place, async (here, there) => {
        await here.claim('Ev1', at(0));
        await here.complete('Ev1', at(500));
        expect(await here.claim('Ev1', at(501))).toBe('done');
        expect(await there.claim('Ev1', at(368_000))).toBe('done');
        expect(await there.claim('Ev1', at(59 * 60_000))).toBe('done');
      }),
  },
  {
    sentence: 'knows what was answered and what was claimed after it is opened again',
    check: async (place) => {
      await one(place, async (log) => {
        await log.claim('EvAnswered', at(0));
        await log.complete('EvAnswered', at(1));
        await log.claim('EvClaimed', at(0));
      });
      await one(place, async (log) => {
        expect(await log.claim('EvAnswered', at(59 * 60_000))).toBe('done');
        expect(await log.claim('EvClaimed', at(leaseMs - 1))).toBe('busy');
        expect(await log.claim('EvClaimed', at(leaseMs))).toBe('granted');
      });
    },
  },
  {
    sentence: 'takes an answer for answered even when its claim was lost or taken over',
    check: (place) =>
      two(place, async (here, there) => {
        await here.complete('EvNeverClaimed', at(0));
        expect(await there.claim('EvNeverClaimed', at(1))).toBe('done');
        await here.claim('EvTakenOver', at(0));
        await there.claim('EvTakenOver', at(leaseMs));
        await here.complete('EvTakenOver', at(leaseMs + 1));
        expect(await there.claim('EvTakenOver', at(3 * leaseMs))).toBe('done');
      }),
  },
  {
    sentence: 'grants a released delivery at once, and once',
    check: (place) =>
      two(place, async (here, there) => {
        await here.claim('Ev1', at(0));
        await here.release('Ev1');
        expect(await there.claim('Ev1', at(1))).toBe('granted');
        expect(await here.claim('Ev1', at(2))).toBe('busy');
      }),
  },
  {
    sentence: 'does not let a release undo an answer or take the claim of another replica',
    check: (place) =>
      two(place, async (here, there) => {
        await here.claim('EvAnswered', at(0));
        await here.complete('EvAnswered', at(1));
        await here.release('EvAnswered');
        expect(await here.claim('EvAnswered', at(2))).toBe('done');
        await here.claim('EvTakenOver', at(0));
        await there.claim('EvTakenOver', at(leaseMs));
        await here.release('EvTakenOver');
        expect(await here.claim('EvTakenOver', at(leaseMs + 1))).toBe('busy');
        await here.release('EvUnknown');
      }),
  },
  {
    sentence: 'forgets what is older than 24 hours, says how much, and keeps the rest',
    check: (place) =>
      one(place, async (log) => {
        await log.claim('EvAbandoned', at(0));
        await log.claim('EvOld', at(0));
        await log.complete('EvOld', at(1_000));
        await log.claim('EvYoung', at(0));
        await log.complete('EvYoung', at(2_000));
        expect(await log.prune(at(defaultKeepMs))).toBe(0);
        expect(await log.prune(at(defaultKeepMs + 1_001))).toBe(2);
        expect(await log.claim('EvYoung', at(defaultKeepMs + 1_001))).toBe('done');
        expect(await log.claim('EvOld', at(defaultKeepMs + 1_001))).toBe('granted');
        expect(await log.prune(at(defaultKeepMs + 1_001))).toBe(0);
      }),
  },
  {
    sentence: 'forgets after the time it was opened with',
    check: async (place) => {
      const log = await place.open({ keepMs: 1_000 });
      await log.complete('Ev1', at(0));
      expect(await log.prune(at(1_000))).toBe(0);
      expect(await log.prune(at(1_001))).toBe(1);
      await log.close();
    },
  },
  {
    sentence: 'tells keys apart that differ only behind 10,000 characters, in case, in Chinese or in NUL',
    check: (place) =>
      one(place, async (log) => {
        const long = 'k'.repeat(10_000);
        const keys = [
          `${long}a`,
          `${long}b`,
          'k'.repeat(255),
          'k'.repeat(256),
          'ev',
          'EV',
          '中文',
          '中國',
          'a\0b',
          'a\0c',
        ];
        for (const key of keys) expect(await log.claim(key, at(0)), key.slice(0, 9)).toBe('granted');
        for (const key of keys) expect(await log.claim(key, at(1)), key.slice(0, 9)).toBe('busy');
        for (const key of keys) await log.complete(key, at(2));
        for (const key of keys) expect(await log.claim(key, at(3)), key.slice(0, 9)).toBe('done');
      }),
  },
  {
    sentence: 'may be closed twice',
    check: async (place) => {
      const log = await place.open();
      await log.claim('Ev1', at(0));
      await log.close();
      await expect(log.close()).resolves.toBeUndefined();
    },
  },
];

/**
 * Describes a delivery log by its promises.
 *
 * @param name the implementation, as it shall stand in the report
 * @param emptyPlace makes a new empty place for each promise
 */
export function describeDeliveryLog(name: string, emptyPlace: () => Promise<DeliveryPlace>): void {
  describe(name, () => {
    it.each(deliveryPromises)('$sentence', async ({ check }) => check(await emptyPlace()));
  });
}
