import { z } from 'zod';
import type { BotRequest } from '../bot/request.ts';
import type { ShownState } from './button-state.ts';
import { readMarkup } from './mrkdwn.ts';

/** Something a person said to the bot. */
export interface Said {
  readonly surface: 'mention' | 'message';
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  /** The thread to answer in; absent for an answer in the conversation itself. */
  readonly threadTs?: string;
}

const said = z.object({
  channel: z.string().min(1),
  user: z.string().min(1),
  ts: z.string().min(1),
  text: z.string().default(''),
  thread_ts: z.string().min(1).optional(),
  channel_type: z.string().optional(),
  bot_id: z.null().optional(),
  // A file or a reply also sent to the channel is still something a person says; everything else is not.
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
});

/** Questions are read up to 512 characters; nothing after this could matter. */
export const LONGEST_TEXT = 20_000;

/** Slack's own helper writes as a user. */
const SLACKBOT = 'USLACKBOT';

/**
 * What a person says in an `app_mention` or `message` event; `undefined` for everything that is no person speaking
 * to the bot: its own messages, other bots', edits, deletions, and channel messages, whose mentions arrive on their own.
 *
 * @param event the inner event
 * @param botUserId the bot's own user id
 */
export function readSaid(event: Readonly<Record<string, unknown>>, botUserId: string): Said | undefined {
  const { type } = event;
  if (type !== 'app_mention' && type !== 'message') return undefined;
  const parsed = said.safeParse(event);
  if (!parsed.success) return undefined;
  const { channel, user, ts, text, thread_ts: thread, channel_type: channelType } = parsed.data;
  if (user === botUserId || user === SLACKBOT) return undefined;
  if (type === 'message' && channelType !== 'im') return undefined;
  const isMention = type === 'app_mention';
  const threadTs = thread ?? (isMention ? ts : undefined);
  return {
    surface: isMention ? 'mention' : 'message',
    text: readMarkup(text.slice(0, LONGEST_TEXT), botUserId),
    user,
    channel,
    ts,
    ...(threadTs === undefined ? {} : { threadTs }),
  };
}

/** The key under which a message is answered once, whichever events bring it. */
export function keyOf({ channel, ts }: Said): string {
  return `message:${channel}:${ts}`;
}

/** The conversation a text belongs to: its thread, or all that is said outside of threads in a direct message. */
export function conversationOf({ channel, threadTs }: Said): string {
  return `${channel}:${threadTs ?? ''}`;
}

/** The request a button's state stands for. */
export function requestOf(state: ShownState): BotRequest {
  return state.k === 'record'
    ? { kind: 'show', id: state.id, language: state.l, ...(state.from && { from: state.from.q }) }
    : { kind: 'say', text: state.q, offset: state.o, language: state.l };
}
