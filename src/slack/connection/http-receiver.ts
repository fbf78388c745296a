import { HTTPReceiver, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';
import { NotAcknowledged } from '../intake/gate.ts';
import { failureOf } from '../web-api/failures.ts';

/** Where Slack sends its requests. */
export const EVENTS_PATH = '/slack/events';

/**
 * Bolt's HTTP receiver, used for its checks of signatures and its parsing; src/slack/http-server.ts listens. A delivery
 * that is not acknowledged is refused at once, so that Slack does not wait three seconds before it tries again.
 */
export function createHttpReceiver(
  signingSecret: string,
  logger: Logger,
  boltLogger: SlackLogger,
): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    logger: boltLogger,
    processEventErrorHandler: async ({ error, response }) => {
      if (!(error instanceof NotAcknowledged))
        logger.error({ code: failureOf(error).code }, 'a delivery failed');
      if (!response.headersSent) response.writeHead(statusOf(error)).end();
      return true;
    },
  });
}

/** 400 for what is no payload; anything else Slack may deliver again. */
function statusOf(error: unknown): number {
  return error instanceof NotAcknowledged && error.why === 'unreadable' ? 400 : 503;
}
