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

const CLAIM = `
  insert into desk_deliveries (key, state, holder, lease_until, touched_at) values ($1, 'claimed', $2, $3, $4)
  on conflict (key) do update
    set state = excluded.state, holder = excluded.holder,
        lease_until = excluded.lease_until, touched_at = excluded.touched_at
    where desk_deliveries.state = 'claimed' and desk_deliveries.lease_until <= excluded.touched_at
  returning key`;

const LOOK = 'select state from desk_deliveries where key = $1';

const COMPLETE = `
  insert into desk_deliveries (key, state, holder, lease_until, touched_at) values ($1, 'done', $2, $3, $4)
  on conflict (key) do update
    set state = excluded.state, holder = excluded.holder,
        lease_until = excluded.lease_until, touched_at = excluded.touched_at`;

const RELEASE = "delete from desk_deliveries where key = $1 and state = 'claimed' and holder = $2";

const PRUNE = 'delete from desk_deliveries where touched_at < $1';

/**
 * The delivery log on any database that speaks SQL. Its few statements stand here as they are: a query builder for
 * them would be a fifteenth of the start.
 *
 * @param connection the open database; `close()` of the log closes it
 * @param holder an id that no other log has, so that a late `release` can't take another replica's claim
 * @param options times, with the defaults of {@link DeliveryLogOptions}
 */
export function sqlDeliveryLog(
  connection: Connection,
  holder: string,
  { leaseMs = defaultLeaseMs, keepMs = defaultKeepMs }: DeliveryLogOptions = {},
): DeliveryLog {
  async function explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw connection.explain(error);
    }
  }

  async function tryClaim(key: string, nowMs: number): Promise<Claim | 'gone'> {
    const granted = await connection.rows(CLAIM, [key, holder, nowMs + leaseMs, nowMs]);
    if (granted.length > 0) return 'granted';

    const [row] = await connection.rows(LOOK, [key]);
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
        await connection.change(COMPLETE, [storedKey(key), holder, now.getTime(), now.getTime()]);
      }),

    release: (key) =>
      explained(async () => {
        await connection.change(RELEASE, [storedKey(key), holder]);
      }),

    prune: (now) => explained(() => connection.change(PRUNE, [now.getTime() - keepMs])),

    close: () => connection.close(),
  };
}
