import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/** Addresses that are as good as a password: response_urls and websocket tickets. */
const SECRET_ADDRESSES = /\b(?:https?|wss?):\/\/\S+/g;

/**
 * Bolt's log lines in ours. Its debug lines hold whole payloads and are dropped at every level; what looks like an
 * address or a token in the others is blotted out.
 */
export function boltLogger(logger: Logger): SlackLogger {
  const line = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.name : String(part)))
      .join(' ')
      .replace(SECRET_ADDRESSES, '[address]')
      .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[token]')
      .slice(0, 500);
  return {
    debug: () => {},
    info: (...parts) => logger.debug({ from: 'bolt' }, line(parts)),
    warn: (...parts) => logger.warn({ from: 'bolt' }, line(parts)),
    error: (...parts) => logger.error({ from: 'bolt' }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
