import { spokenLanguageShows, spokenWords } from '../../bot/spoken-words.ts';
import { type Language, showsLanguage } from '../../domain/language.ts';
import type { Service } from '../service.ts';
import { within } from '../web-api/within.ts';
import { languageOf } from '../words/index.ts';

/** A trigger lives 3 seconds; so much of them may go into asking Slack for somebody's locale. */
const ASK_SLACK_MS = 1_000;

/** The language to open a view in: that of the text, else the person's own; English where Slack takes too long to say. */
export async function tongueOf(service: Service, userId: string, text = ''): Promise<Language> {
  if (showsLanguage(text)) return languageOf(text);
  return (await within(service.languageOf(userId), ASK_SLACK_MS)) ?? 'en';
}

/**
 * The language to answer a text in that shows none ("2019", "SCORE") or is one word, which may be a command ("help"):
 * the person's own. `undefined` for a text that shows its language.
 */
export async function preferredBy(
  service: Service,
  userId: string,
  text: string,
): Promise<Language | undefined> {
  const isPlain = spokenLanguageShows(text) && /\S\s+\S/u.test(spokenWords(text));
  return isPlain ? undefined : within(service.languageOf(userId), ASK_SLACK_MS);
}
