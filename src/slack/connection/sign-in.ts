import type { webApi } from '@slack/bolt';
import { DeskError } from '../../domain/errors.ts';
import { failureOf } from '../web-api/failures.ts';

/** Who the bot is in its workspace. */
export interface Identity {
  readonly botUserId: string;
  readonly botId: string;
  readonly teamId: string;
  /** Scopes the bot uses and was not granted, as far as Slack says. What needs them stays silent; the rest works. */
  readonly lackedScopes: readonly string[];
}

/** The scopes the bot uses; manifest.json asks for the same. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'files:write',
  'im:history',
  'im:write',
  'users:read',
] as const;

/** What Slack says to a token that will not work however often it is tried, and what to do about it. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['invalid_auth', 'is not one Slack knows: copy it again from the app page'],
  ['not_authed', 'is empty: copy it from the app page'],
  ['token_revoked', 'was revoked: reinstall the app and copy the new one'],
  ['token_expired', 'has expired: reinstall the app and copy the new one'],
  [
    'account_inactive',
    'belongs to an app that was removed or a workspace that was closed: reinstall the app',
  ],
  ['user_removed_from_team', 'belongs to a bot that was removed: reinstall the app'],
  ['team_disabled', 'belongs to a workspace that was closed'],
  ['not_allowed_token_type', 'is of the wrong kind: a bot token begins with xoxb-, an app token with xapp-'],
  ['missing_scope', 'lacks a scope: compare the app with manifest.json and reinstall it'],
]);

/** True for an error code that trying again does not change. */
export function isRefusal(code: string): boolean {
  return REFUSALS.has(code);
}

/** The error as `slack-refused` if Slack refused the token for good, else `undefined`. */
export function refusalOf(error: unknown, what: string): DeskError | undefined {
  const { code, scope } = failureOf(error);
  const advice = REFUSALS.get(code);
  if (advice === undefined) return undefined;
  const missing = scope === undefined ? '' : ` (${scope})`;
  return new DeskError('slack-refused', `Slack refused ${what} (${code}): it ${advice}${missing}.`);
}

/**
 * Asks Slack who the token belongs to, and what it may do.
 *
 * @param wait waits between tries while Slack cannot be reached, a few times
 * @throws DeskError `slack-refused` when the token is refused or Slack cannot be reached
 */
export async function signIn(
  client: webApi.WebClient,
  wait: (ms: number) => Promise<void>,
  backoffMs: readonly number[],
): Promise<Identity> {
  for (let tries = 0; ; tries += 1) {
    try {
      return identityOf(await client.auth.test());
    } catch (error) {
      if (error instanceof DeskError) throw error;
      const refusal = refusalOf(error, 'the bot token');
      if (refusal !== undefined) throw refusal;
      const failure = failureOf(error);
      const backoff = backoffMs[tries];
      if (backoff === undefined) {
        throw new DeskError(
          'slack-refused',
          `Slack could not be reached (${failure.code}): check the network and SLACK_API_URL, then start again.`,
        );
      }
      await wait(failure.waitMs ?? backoff);
    }
  }
}

function identityOf(answer: webApi.AuthTestResponse): Identity {
  const { user_id: botUserId, bot_id: botId, team_id: teamId } = answer;
  if (botUserId === undefined || botId === undefined) {
    throw new DeskError('slack-refused', 'The token is not a bot token: SLACK_BOT_TOKEN begins with xoxb-.');
  }
  const granted = answer.response_metadata?.scopes;
  const lackedScopes = granted === undefined ? [] : BOT_SCOPES.filter((scope) => !granted.includes(scope));
  return { botUserId, botId, teamId: teamId ?? '', lackedScopes };
}
