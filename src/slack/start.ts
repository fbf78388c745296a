import { webApi } from '@slack/bolt';
import type { Registry } from 'prom-client';
import { DeskError } from '../domain/errors.ts';
import { boltLogger } from './connection/bolt-logger.ts';
import { boundedFetch } from './connection/bounded-fetch.ts';
import { createConnections } from './connection/connections.ts';
import type { Health } from './connection/health.ts';
import { createHttpReceiver } from './connection/http-receiver.ts';
import { type Server, startServer } from './connection/http-server.ts';
import { signIn } from './connection/sign-in.ts';
import { stoppableWait } from './connection/stoppable-wait.ts';
import { createService } from './create-service.ts';
import { createGate, GatedApp } from './intake/gate.ts';
import { createOnce } from './intake/once.ts';
import { createRunningWork } from './intake/running-work.ts';
import { registerListeners } from './listeners/index.ts';
import { createMetrics } from './metrics.ts';
import { DEFAULT_TIMINGS, type SlackOptions, type SlackParts } from './options.ts';
import { reinstallLink } from './web-api/failures.ts';

/** The surface while it runs. */
export interface RunningSlack {
  /** The port of the HTTP server, if there is one. */
  readonly port?: number;
  readonly metrics: Registry;
  health(): Health;
  /**
   * Stops: no new events are taken, what runs is finished or, after `stopWithinMs`, left to be delivered again.
   * May be called twice.
   */
  stop(): Promise<void>;
}

/** For telling people that their answer will not come, and for giving claims back. */
const LAST_WORDS_MS = 500;
const SIGN_IN_BACKOFF_MS = [500, 1_000, 2_000, 4_000];

/**
 * Connects the desk to Slack and answers there until stopped.
 * @throws DeskError `slack-refused` when Slack refuses a token or cannot be reached, `bad-configuration` when the
 *   port cannot be had or neither mode is configured
 */
export async function startSlack(options: SlackOptions, parts: SlackParts): Promise<RunningSlack> {
  const { logger, clock } = parts;
  const timings = { ...DEFAULT_TIMINGS, ...parts.timings };
  const metrics = createMetrics();
  const work = createRunningWork();
  const waiting = stoppableWait();
  const slackLogger = boltLogger(logger);
  const fetchFn = boundedFetch({ timeoutMs: timings.requestTimeoutMs, retryAfterMs: timings.retryAfterMs });
  const apiUrl = options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl };
  const clientOptions = {
    ...apiUrl,
    fetch: fetchFn,
    logger: slackLogger,
    timeout: timings.requestTimeoutMs,
    // Tries are repeated by deliver.ts, which knows what may be repeated.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  const client = new webApi.WebClient(options.botToken, clientOptions);
  const { botUserId, botId, lackedScopes } = await signIn(client, waiting.wait, SIGN_IN_BACKOFF_MS);
  if (lackedScopes.length > 0) {
    logger.warn(
      { lackedScopes, link: reinstallLink('') },
      'the bot token lacks scopes: add those of manifest.json and reinstall the app; what needs them stays silent',
    );
  }

  let stopping: Promise<void> | undefined;
  const once = createOnce(parts.deliveries, { clock, logger, metrics });
  const service = createService(parts, {
    client,
    fetch: fetchFn,
    botUserId,
    lackedScopes,
    once,
    metrics,
    timings,
    wait: waiting.wait,
  });
  const gate = createGate({
    botUserId,
    once,
    work,
    metrics,
    logger,
    ackWithinMs: timings.ackWithinMs,
    stopping: () => stopping !== undefined,
  });

  const { appToken, signingSecret } = options;
  const connections =
    appToken === undefined
      ? undefined
      : createConnections(
          {
            appToken,
            ...(options.apiUrl && { apiUrl: options.apiUrl }),
            fetch: fetchFn,
            timings,
            metrics,
            logger,
            boltLogger: slackLogger,
          },
          { count: options.connections, clock },
        );
  const http =
    signingSecret === undefined || connections !== undefined
      ? undefined
      : createHttpReceiver(signingSecret, logger, slackLogger);
  const receiver = connections?.receiver ?? http;
  if (receiver === undefined) {
    throw new DeskError('bad-configuration', 'Slack needs SLACK_APP_TOKEN or SLACK_SIGNING_SECRET: set one.');
  }
  const app = new GatedApp(
    {
      token: options.botToken,
      botId,
      botUserId,
      receiver,
      clientOptions,
      logger: slackLogger,
      convoStore: false,
    },
    gate,
  );
  registerListeners(app, service);

  const health = (): Health => {
    const seen = connections?.health() ?? { ready: true };
    return { ...seen, ready: seen.ready && stopping === undefined };
  };
  let server: Server | undefined;
  if (http !== undefined || options.port !== undefined) {
    server = await startServer({
      port: options.port ?? 3_000,
      ...(options.host && { host: options.host }),
      health,
      metrics,
      ...(http && signingSecret && { slack: { listener: http.requestListener, signingSecret } }),
    });
  }

  async function stop(): Promise<void> {
    server?.stopAccepting();
    const left = await work.settled(timings.stopWithinMs);
    if (left > 0) logger.warn({ left }, 'stopping before all work was done; Slack delivers the rest again');
    waiting.stop();
    await work.settled(LAST_WORDS_MS);
    await connections?.close();
    await server?.close();
    logger.info('disconnected from Slack');
  }
  const running: RunningSlack = {
    ...(server && { port: server.port }),
    metrics: metrics.registry,
    health,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };

  try {
    await connections?.open(app);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}
