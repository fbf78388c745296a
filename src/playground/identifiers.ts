import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A random id such as Slack gives out: the prefix and upper-case letters and digits, 11 characters by default. */
export function slackId(prefix: string, length = 11): string {
  let id = prefix;
  while (id.length < length) id += ALPHABET[randomInt(ALPHABET.length)] ?? 'X';
  return id;
}

/** A random secret in hexadecimal, 32 characters by default. */
export function secret(characters = 32): string {
  return randomBytes(Math.ceil(characters / 2))
    .toString('hex')
    .slice(0, characters);
}

/** Tokens and secrets of one stand-in, shaped as Slack's are and valid nowhere else. */
export interface Credentials {
  botToken: string;
  appToken: string;
  signingSecret: string;
  verificationToken: string;
}

/** New random credentials. */
export function newCredentials(): Credentials {
  const digits = () => String(randomInt(1_000_000_000, 9_999_999_999));
  return {
    botToken: `xoxb-${digits()}-${digits()}-${secret(24)}`,
    appToken: `xapp-1-${slackId('A')}-${digits()}-${secret(64)}`,
    signingSecret: secret(32),
    verificationToken: secret(24),
  };
}

/**
 * A maker of message timestamps: `seconds.micros`, unique and rising even when the clock stands still
 * (https://docs.slack.dev/messaging/retrieving-messages). `now` is in milliseconds since 1970.
 */
export function timestampMaker(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.round(now() * 1000));
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
}
