import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Language } from '../../domain/language.ts';
import { failureOf } from './failures.ts';

/** Says in which language a person reads Slack: Chinese where their locale is, else English. Never rejects. */
export type PersonLanguage = (userId: string) => Promise<Language>;

const REMEMBERED_FOR_MS = 60 * 60 * 1_000;
const MOST_PEOPLE = 5_000;

/**
 * Asks Slack for people's locales ("zh-CN") with `users.info`, which needs `users:read`, and remembers each for an
 * hour (https://docs.slack.dev/reference/methods/users.info). Whom Slack will not tell of is answered in English.
 */
export function createPersonLanguage(
  client: webApi.WebClient,
  clock: () => Date,
  logger: Logger,
): PersonLanguage {
  const known = new Map<string, { language: Promise<Language>; until: number }>();

  async function look(userId: string): Promise<Language> {
    try {
      const { user } = await client.users.info({ user: userId, include_locale: true });
      return user?.locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
    } catch (error) {
      const { code, scope } = failureOf(error);
      logger.warn({ code, ...(scope && { scope }) }, 'the language of a person is not known');
      return 'en';
    }
  }

  return (userId) => {
    const now = clock().getTime();
    const before = known.get(userId);
    if (before && before.until > now) return before.language;
    // The oldest goes first: a Map keeps the order in which keys came.
    const [oldest] = known.keys();
    if (known.size >= MOST_PEOPLE && oldest !== undefined) known.delete(oldest);
    const language = look(userId);
    known.delete(userId);
    known.set(userId, { language, until: now + REMEMBERED_FOR_MS });
    return language;
  };
}
