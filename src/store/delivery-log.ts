/** What a caller is told who wants to answer a delivery; only `granted` may do the work. */
export type Claim = 'granted' | 'done' | 'busy';

/** How long claims and answers are remembered. */
export interface DeliveryLogOptions {
  /** How long a claim keeps others away while its holder works, in milliseconds. Default 20,000. */
  leaseMs?: number;
  /**
   * How long a delivery is remembered, in milliseconds. Default 24 h: with delayed retries switched on, Slack
   * sends an event again for that long (docs.slack.dev/apis/events-api).
   */
  keepMs?: number;
}

/** The default of `leaseMs`: 20 seconds. */
export const defaultLeaseMs = 20_000;

/** The default of `keepMs`: 24 hours. */
export const defaultKeepMs = 24 * 60 * 60 * 1_000;

/**
 * Remembers which deliveries from Slack were answered, so that an event that comes again (also after a restart
 * or at another replica) is answered once. It stores keys and times, never the text of a message.
 *
 * Keys may be of any length. All methods throw a DeskError `store-unavailable` when the store can't be
 * read or written; then nothing is known about the delivery.
 */
export interface DeliveryLog {
  /**
   * Asks for the right to answer a delivery: `granted` to exactly one caller among all processes, `done` when it
   * was answered, `busy` while another caller's lease lasts. A lease that ran out is granted to the next caller.
   */
  claim(key: string, now: Date): Promise<Claim>;
  /** Marks the delivery as answered, whoever held the claim. */
  complete(key: string, now: Date): Promise<void>;
  /**
   * Gives a claim back after a failure, so that the next delivery may try again. Leaves alone what was answered
   * and what another log (another replica) claimed after this one's lease ran out.
   */
  release(key: string): Promise<void>;
  /** Forgets what was last touched more than `keepMs` ago and returns how many deliveries that were. */
  prune(now: Date): Promise<number>;
  /** Lets go of the file or the connections; the log is not used afterwards. May be called twice. */
  close(): Promise<void>;
}
