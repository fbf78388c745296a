import type { Connection } from './connection.ts';
import { storedKey } from './delivery-key.ts';
import {
  type Claim,
  type DeliveryLog,
  type DeliveryLogOptions,
  defaultKeepMs,
  defaultLeaseMs,
} from './delivery-log.ts';

// Between a refused claim and the look at who has it, the row may go (released, pruned): then it is worth another try.
const claimTries = 3;

/**
 * The delivery log on any database that Kysely speaks to.
 *
 * @param connection the open database; `close()` of the log closes it
 * @param holder an id that no other log has, so that a late `release` can't take another replica's claim
 * @param options times, with the defaults of {@link DeliveryLogOptions}
 */
export function kyselyDeliveryLog(
  connection: Connection,
  holder: string,
  { leaseMs = defaultLeaseMs, keepMs = defaultKeepMs }: DeliveryLogOptions = {},
): DeliveryLog {
  const { db } = connection;

  async function explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw connection.explain(error);
    }
  }

  async function tryClaim(key: string, nowMs: number): Promise<Claim | 'gone'> {
    const mine = { state: 'claimed', holder, lease_until: nowMs + leaseMs, touched_at: nowMs } as const;
    const granted = await db
      .insertInto('desk_deliveries')
      .values({ key, ...mine })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet(mine)
          .where('desk_deliveries.state', '=', 'claimed')
          .where('desk_deliveries.lease_until', '<=', nowMs),
      )
      .returning('key')
      .executeTakeFirst();
    if (granted) return 'granted';

    const row = await db
      .selectFrom('desk_deliveries')
      .select('state')
      .where('key', '=', key)
      .executeTakeFirst();
    if (!row) return 'gone';
    return row.state === 'done' ? 'done' : 'busy';
  }

  return {
    claim: (key, now) =>
      explained(async () => {
        for (let tries = 0; tries < claimTries; tries += 1) {
          const claim = await tryClaim(storedKey(key), now.getTime());
          if (claim !== 'gone') return claim;
        }
        return 'busy';
      }),

    complete: (key, now) =>
      explained(async () => {
        const nowMs = now.getTime();
        const answered = { state: 'done', holder, lease_until: nowMs, touched_at: nowMs } as const;
        await db
          .insertInto('desk_deliveries')
          .values({ key: storedKey(key), ...answered })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(answered))
          .execute();
      }),

    release: (key) =>
      explained(async () => {
        await db
          .deleteFrom('desk_deliveries')
          .where('key', '=', storedKey(key))
          .where('state', '=', 'claimed')
          .where('holder', '=', holder)
          .execute();
      }),

    prune: (now) =>
      explained(async () => {
        const { numDeletedRows } = await db
          .deleteFrom('desk_deliveries')
          .where('touched_at', '<', now.getTime() - keepMs)
          .executeTakeFirstOrThrow();
        return Number(numDeletedRows);
      }),

    close: () => connection.close(),
  };
}
