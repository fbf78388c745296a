import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator can watch; names follow Prometheus' conventions, and no label holds what people wrote. */
export interface Metrics {
  readonly registry: Registry;
  readonly answers: Counter<'surface' | 'type'>;
  readonly exports: Counter<'format'>;
  readonly duplicates: Counter;
  readonly errors: Counter<'code'>;
  readonly failures: Counter<'surface' | 'code'>;
  readonly ackSeconds: Histogram;
  readonly votes: Counter<'vote'>;
  readonly limited: Counter;
  readonly unknown: Counter<'kind'>;
  readonly ignored: Counter<'reason'>;
  readonly reconnects: Counter;
  readonly connections: Gauge;
}

/** Fresh metrics in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  return {
    registry,
    answers: counter('desk_answers_total', 'Answers given', ['surface', 'type']),
    exports: counter('desk_exports_total', 'Exports made', ['format']),
    duplicates: counter('slack_duplicates_total', 'Deliveries that had been answered before'),
    errors: counter('slack_errors_total', 'Failed calls to Slack and to the store of deliveries', ['code']),
    failures: counter('desk_failures_total', 'Answers that failed, so that a person got a sentence instead', [
      'surface',
      'code',
    ]),
    votes: counter('desk_votes_total', 'Feedback on answers', ['vote']),
    limited: counter('desk_limited_total', 'Questions refused because one person asked too many'),
    unknown: counter('slack_unknown_total', 'Commands, buttons and forms not known here', ['kind']),
    ignored: counter('slack_ignored_total', 'Frames and payloads that could not be read', ['reason']),
    reconnects: counter('slack_reconnects_total', 'Websocket connections that had to be renewed'),
    connections: new Gauge({
      name: 'slack_connections',
      help: 'Websocket connections that are open',
      registers,
    }),
    ackSeconds: new Histogram({
      name: 'slack_ack_seconds',
      help: 'From the arrival of a delivery to its acknowledgement',
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
  };
}
