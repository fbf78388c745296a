import { z } from 'zod';
import { DeskError } from './domain/errors.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const text = z.string().optional();

const token = (prefix: string, where: string) =>
  z
    .string()
    .startsWith(
      prefix,
      `must begin with ${prefix}: copy it from ${where} on the app's page at api.slack.com/apps`,
    )
    .optional();

const environmentSchema = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', '"OAuth & Permissions"'),
  SLACK_APP_TOKEN: token('xapp-', '"Basic Information" → "App-Level Tokens" (scope connections:write)'),
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: z.url({ protocol: /^https?$/, message: 'must be an http(s) address' }).optional(),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0)
    .max(65_535, 'must be at most 65535')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
  RECORDS_DIR: text,
  STATE_DIR: text,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, message: 'must be a postgres:// address' }).optional(),
  TZ: text.refine((value) => value === undefined || isTimeZone(value), {
    message: 'is not a time zone: write one such as Asia/Shanghai or UTC',
  }),
});
type Environment = z.infer<typeof environmentSchema>;

/** How the bot meets Slack: over a websocket it opens, over HTTP requests it is sent, or not at all (a local stand-in). */
export type SlackConnection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
    }
  | { readonly mode: 'playground'; readonly port: number };

/** Everything the environment says, checked. */
export interface Config {
  readonly slack: SlackConnection;
  /** Where Web API calls go; absent: Slack's own address. */
  readonly slackApiUrl?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly recordsDir: string;
  readonly stateDir: string;
  readonly databaseUrl?: string;
  /** IANA time zone that says which day "today" is. */
  readonly timeZone: string;
}

/** The port of HTTP mode and of the playground's page unless PORT says otherwise. */
export const DEFAULT_PORT = 3000;

/**
 * Reads the configuration from environment variables (see .env.example).
 * @param env the variables as the process got them
 * @throws DeskError `bad-configuration` with one message that names everything missing or wrong; no value of a
 *   variable is repeated in it, since it may be a secret
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = withoutEmpty(env);
  const parsed = environmentSchema.safeParse(given);
  const slack = readConnection(parsed.success ? parsed.data : given);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)),
    ...(typeof slack === 'string' ? [slack] : []),
  ];
  if (!parsed.success || typeof slack === 'string')
    throw new DeskError(
      'bad-configuration',
      `The configuration needs mending:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  const { SLACK_API_URL, DATABASE_URL, ...values } = parsed.data;
  return {
    slack,
    ...(SLACK_API_URL === undefined ? {} : { slackApiUrl: SLACK_API_URL }),
    logLevel: values.LOG_LEVEL ?? 'info',
    recordsDir: values.RECORDS_DIR ?? 'data/records',
    stateDir: values.STATE_DIR ?? '.state',
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    timeZone: values.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Values without space around them; an empty line in .env means "not set". */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const trimmed = value?.trim() ?? '';
      return trimmed === '' ? [] : [[name, trimmed]];
    }),
  );
}

/** The connection the Slack variables ask for, or what is missing, as a clause. Looks at their presence only. */
function readConnection(env: Partial<Environment> | Record<string, string>): SlackConnection | string {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const port = Number(env.PORT ?? DEFAULT_PORT);
  if (!botToken && !appToken && !signingSecret) return { mode: 'playground', port };
  if (!botToken)
    return 'SLACK_BOT_TOKEN is missing (xoxb-…, from "OAuth & Permissions"); without any Slack variable the playground opens';
  if (appToken) return { mode: 'socket', botToken, appToken };
  if (signingSecret) return { mode: 'http', botToken, signingSecret, port };
  return 'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP mode) is missing beside SLACK_BOT_TOKEN';
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
