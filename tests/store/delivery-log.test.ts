import { describe, expect, it } from 'vitest';
import type { DeliveryLog } from '../../src/store/delivery-log.ts';
import { type DeliveryPlace, deliveryPromises, describeDeliveryLog } from '../contracts/delivery-log.ts';
import { type Deliveries, memoryDeliveryLog } from './memory-delivery-log.ts';

describeDeliveryLog('the delivery log in memory', async () => placeOf((log) => log));

/** A place in memory whose logs are changed by `spoil`. */
function placeOf(spoil: (log: DeliveryLog) => DeliveryLog): DeliveryPlace {
  const deliveries: Deliveries = new Map();
  return { open: async (options) => spoil(memoryDeliveryLog(deliveries, options)) };
}

async function broken(makePlace: () => DeliveryPlace): Promise<string[]> {
  const failed: string[] = [];
  for (const { sentence, check } of deliveryPromises) {
    await check(makePlace()).catch(() => failed.push(sentence));
  }
  return failed;
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

const spoiled: [fault: string, makePlace: () => DeliveryPlace, sentence: string][] = [
  [
    'grants everything',
    () => placeOf((log) => ({ ...log, claim: async () => 'granted' })),
    'says busy until the lease',
  ],
  [
    'grants nothing',
    () => placeOf((log) => ({ ...log, claim: async () => 'busy' })),
    'grants different deliveries',
  ],
  [
    'calls everything done',
    () => placeOf((log) => ({ ...log, claim: async () => 'done' })),
    'grants different deliveries',
  ],
  [
    'looks first and writes later',
    () => {
      const seen = new Map<string, true>();
      return placeOf((log) => ({
        ...log,
        async claim(key) {
          const known = seen.has(key);
          await pause();
          seen.set(key, true);
          return known ? 'busy' : 'granted';
        },
      }));
    },
    'grants a delivery once among 50',
  ],
  [
    'keeps its memory to itself',
    () => ({ open: async (options) => memoryDeliveryLog(new Map(), options) }),
    'knows what was',
  ],
  [
    'never takes an answer',
    () => placeOf((log) => ({ ...log, complete: async () => undefined })),
    'says done after',
  ],
  [
    'never gives a claim back',
    () => placeOf((log) => ({ ...log, release: async () => undefined })),
    'grants a released',
  ],
  [
    'gives back what is not its own',
    () => {
      const deliveries: Deliveries = new Map();
      return {
        open: async (options) => ({
          ...memoryDeliveryLog(deliveries, options),
          release: async (key) => void deliveries.delete(key),
        }),
      };
    },
    'does not let a release undo',
  ],
  ['never forgets', () => placeOf((log) => ({ ...log, prune: async () => 0 })), 'forgets what is older'],
  [
    'has a lease without end',
    () => {
      const deliveries: Deliveries = new Map();
      return { open: async () => memoryDeliveryLog(deliveries, { leaseMs: Number.POSITIVE_INFINITY }) };
    },
    'grants again, once, when the lease',
  ],
  [
    'cuts long keys off',
    () => placeOf((log) => ({ ...log, claim: (key, now) => log.claim(key.slice(0, 255), now) })),
    'tells keys apart',
  ],
];

describe('the contract of delivery logs', () => {
  it.each(spoiled)('fails for a log that %s', async (_fault, makePlace, sentence) => {
    expect(await broken(makePlace)).toContainEqual(expect.stringContaining(sentence));
  });

  it('fails in nearly every promise for a log that grants everything', async () => {
    const failed = await broken(() => placeOf((log) => ({ ...log, claim: async () => 'granted' })));
    expect(failed.length).toBeGreaterThanOrEqual(10);
  });
});
