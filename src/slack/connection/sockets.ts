import { type App, type Logger as SlackLogger, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { Timings } from '../options.ts';
import { failureOf } from '../web-api/failures.ts';
import type { Fetch } from './bounded-fetch.ts';
import { guardFrames } from './guard.ts';
import { reconnectDelay } from './reconnect-delay.ts';
import { isRefusal, refusalOf } from './sign-in.ts';

/** What sockets need. */
export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly fetch: Fetch;
  readonly timings: Timings;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly boltLogger: SlackLogger;
  /** Told whenever it opens (1) or ends (-1). */
  readonly changed: (by: 1 | -1) => void;
}

/** One websocket to Slack that is opened again whenever it ends. */
export interface Socket {
  readonly receiver: SocketModeReceiver;
  /**
   * Opens it and resolves when it is open or the first attempt failed for now, in which case it goes on trying.
   * @throws DeskError `slack-refused` when Slack does not know the token
   */
  open(app: App): Promise<void>;
  close(): Promise<void>;
}

/** A connection that ended sooner counts as a failure. */
const LASTING_MS = 10_000;
const CLOSE_WITHIN_MS = 1_000;

/**
 * One Socket Mode connection. Slack's client is told not to reconnect by itself: it waits five seconds after every
 * renewal, never more after `too_many_websockets`, and a refusal while reconnecting ends the process.
 */
export function createSocket(parts: SocketParts): Socket {
  const { timings, metrics, logger } = parts;
  const receiver = new SocketModeReceiver({
    appToken: parts.appToken,
    logger: parts.boltLogger,
    autoReconnectEnabled: false,
    clientPingTimeout: timings.pongWithinMs,
    // Unlike the App's own receiver this one gets its client options through the installer's.
    installerOptions: {
      clientOptions: {
        fetch: parts.fetch,
        timeout: timings.requestTimeoutMs,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        ...(parts.apiUrl === undefined ? {} : { slackApiUrl: parts.apiUrl }),
      },
    },
    processEventErrorHandler: async () => false,
  });
  const { client } = receiver;
  let isOpen = false;
  let isClosed = false;
  let reason: string | undefined;
  let wake = () => {};
  let ended = () => {};

  guardFrames(client, {
    ignored: (why) => {
      metrics.ignored.inc({ reason: why });
      logger.warn({ reason: why }, 'a frame from Slack was ignored');
    },
    disconnecting: (why) => {
      reason = why;
    },
    failed: (error) =>
      logger.error({ code: failureOf(error).code }, 'a frame from Slack could not be handled'),
  });
  client.on('disconnected', () => ended());

  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    parts.changed(open ? 1 : -1);
  }

  /** Resolves when the connection has ended; rejects when there was none. */
  async function connectOnce(onOpen: () => void): Promise<void> {
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new DOMException('no hello from Slack', 'TimeoutError')),
        timings.requestTimeoutMs * 2,
      );
    });
    try {
      await Promise.race([client.start(), late]);
    } catch (error) {
      client.disconnect().catch(() => {});
      throw error;
    } finally {
      clearTimeout(timer);
    }
    setOpen(true);
    onOpen();
    await end;
    setOpen(false);
  }

  async function keepOpen(onFirst: (error?: unknown) => void): Promise<void> {
    let failures = 0;
    while (!isClosed) {
      const startedAt = performance.now();
      let waitMs: number | undefined;
      reason = undefined;
      try {
        await connectOnce(() => {
          logger.info('connected to Slack');
          onFirst();
        });
        failures = performance.now() - startedAt > LASTING_MS ? 0 : failures + 1;
      } catch (error) {
        failures += 1;
        const failure = failureOf(error);
        waitMs = failure.waitMs ?? (isRefusal(failure.code) ? timings.longestReconnectMs : undefined);
        metrics.errors.inc({ code: reason ?? failure.code });
        onFirst(error);
      }
      if (isClosed) return;
      const delayMs = reconnectDelay(
        { failures, ...(reason !== undefined && { reason }), ...(waitMs !== undefined && { waitMs }) },
        { firstMs: timings.reconnectMs, longestMs: timings.longestReconnectMs },
      );
      metrics.reconnects.inc();
      const line = { reason: reason ?? 'lost', delayMs, failures };
      if (delayMs >= timings.longestReconnectMs)
        logger.error(line, 'Slack does not let the bot connect; trying again');
      else logger.warn(line, 'connection to Slack ended; connecting again');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, delayMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  return {
    receiver,
    open: (app) => {
      receiver.init(app);
      return new Promise((resolve, reject) => {
        void keepOpen((error) => {
          const refusal = error === undefined ? undefined : refusalOf(error, 'the app token');
          if (refusal === undefined) resolve();
          else reject(refusal);
        });
      });
    },
    close: async () => {
      isClosed = true;
      wake();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, CLOSE_WITHIN_MS);
      });
      await Promise.race([client.disconnect().catch(() => {}), late]);
      clearTimeout(timer);
      setOpen(false);
    },
  };
}
