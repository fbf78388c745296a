/** What is known about the connection that ended, or the attempt that failed. */
export interface Ended {
  /** Attempts in a row that gave no connection, or none that lasted. */
  readonly failures: number;
  /** Slack's reason, if it gave one. */
  readonly reason?: string;
  /** What a 429 asked for. */
  readonly waitMs?: number;
}

/** Slack will not let us in again soon: too many connections, or Socket Mode switched off. */
const SENT_AWAY: ReadonlySet<string> = new Set(['too_many_websockets', 'link_disabled']);

/**
 * How long to wait before the next connection, in milliseconds: nothing when Slack only renews it, otherwise twice as
 * long after each failure, and the longest at once when Slack sent us away.
 */
export function reconnectDelay(
  { failures, reason, waitMs }: Ended,
  { firstMs, longestMs }: { firstMs: number; longestMs: number },
): number {
  if (waitMs !== undefined) return Math.max(waitMs, firstMs);
  if (reason !== undefined && SENT_AWAY.has(reason)) return longestMs;
  if (failures === 0) return 0;
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 20));
}
