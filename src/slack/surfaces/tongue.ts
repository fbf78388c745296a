import type { Language } from '../../domain/language.ts';
import type { Service } from '../service.ts';
import { within } from '../web-api/within.ts';
import { languageOf } from '../words/index.ts';

/** A trigger lives 3 seconds; so much of them may go into asking Slack for somebody's locale. */
const ASK_SLACK_MS = 1_000;

/** The language to open a view in: that of the text, else the person's own; English where Slack takes too long to say. */
export async function tongueOf(service: Service, userId: string, text = ''): Promise<Language> {
  if (/\p{L}/u.test(text)) return languageOf(text);
  return (await within(service.languageOf(userId), ASK_SLACK_MS)) ?? 'en';
}
