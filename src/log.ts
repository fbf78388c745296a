import { type Logger, pino } from 'pino';

/** What a Slack token looks like, wherever in a text it stands. */
const TOKENS = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/**
 * A logger that writes one JSON object a line. Slack tokens and the given secrets are blotted out of every
 * line as the last thing that happens to it, so that no error message of a library can leak one.
 * @param level the least level written; `silent` writes nothing
 * @param secrets further values that must never be written, such as the signing secret
 * @param write where lines go; standard output by default
 */
export function createLogger(
  level: string,
  secrets: readonly string[] = [],
  write: (line: string) => void = (line) => process.stdout.write(line),
): Logger {
  const known = secrets.filter((secret) => secret.length >= 8);
  const blot = (line: string) =>
    known.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line.replace(TOKENS, '[secret]'));
  return pino({ level, base: null }, { write: (line) => write(blot(line)) });
}
