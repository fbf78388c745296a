import type { ChannelState, PersonState } from '../page-state.ts';
import { ENGLISH } from './words-en.ts';
import { CHINESE } from './words-zh.ts';

/** All texts of the page in one language. */
export type Words = typeof ENGLISH;

/** The texts for a person: Chinese for a `zh` locale, else English. */
export function wordsFor(person: PersonState | undefined): Words {
  return person?.locale.startsWith('zh') ? CHINESE : ENGLISH;
}

/** The name a channel is shown by: the bot's for a direct message, `# name` else. */
export function channelTitle(channel: ChannelState, bot: PersonState): string {
  return channel.kind === 'im' ? bot.realName : `# ${channel.name}`;
}
