/** One delivery from Slack. Times are milliseconds since 1970, in UTC. */
export interface DeliveryRow {
  /** The delivery's key, as `storedKey` writes it. */
  key: string;
  state: 'claimed' | 'done';
  /** The id of the log that claimed or answered it last. */
  holder: string;
  /** Until when a claim keeps others away. */
  lease_until: number;
  /** When it was claimed or answered last; `prune` goes by it. */
  touched_at: number;
}

/** The tables of the store, as Kysely wants them. The prefix keeps them apart in a database shared with others. */
export interface StoreTables {
  desk_deliveries: DeliveryRow;
}

/**
 * The steps that lead from an empty store to today's, each in SQL that SQLite and PostgreSQL both understand. The
 * number of steps taken is the store's version.
 *
 * Only ever append, and only what the release before can live with: while replicas are replaced one by one, old
 * and new ones use the same store.
 */
export const schemaSteps: readonly string[] = [
  `create table desk_deliveries (
     key text primary key,
     state text not null check (state in ('claimed', 'done')),
     holder text not null,
     lease_until bigint not null,
     touched_at bigint not null
   )`,
  'create index desk_deliveries_touched_at on desk_deliveries (touched_at)',
];
