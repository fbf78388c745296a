/**
 * The steps that lead from an empty store to today's, each in SQL that SQLite and PostgreSQL both understand. The
 * number of steps taken is the store's version. The prefix keeps the tables apart in a database shared with others.
 *
 * One row is one delivery from Slack: its key as `storedKey` writes it, the id of the log that claimed or answered it
 * last, until when a claim keeps others away, and when it was touched last, which `prune` goes by. Times are
 * milliseconds since 1970, in UTC.
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
