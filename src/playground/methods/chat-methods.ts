import { postAsBot, readContent, rewrite, takeBack, whisperAsBot } from '../bot-messages.ts';
import { flagOf, type JsonObject, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { Channel, SlackMessage } from '../workspace.ts';

/** One Web API method: its arguments in, the fields of its answer out; throws a Refusal. */
export type Method = (slack: LocalSlack, args: JsonObject) => JsonObject;

/**
 * The channel the bot may write to; throws `channel_not_found` (also for a private channel it is not in),
 * `not_in_channel` or `is_archived`, in Slack's words.
 */
export function writableChannel(slack: LocalSlack, which: unknown): Channel {
  const channel = slack.workspace.findChannel(textOf(which));
  if (channel === undefined) throw new Refusal('channel_not_found');
  const inside = channel.members.has(slack.workspace.bot.id);
  if (!inside && channel.kind !== 'public') throw new Refusal('channel_not_found');
  if (!inside) throw new Refusal('not_in_channel');
  if (channel.archived) throw new Refusal('is_archived');
  return channel;
}

function ownMessage(slack: LocalSlack, args: JsonObject, refusal: string): SlackMessage {
  const channel = writableChannel(slack, args.channel);
  // An ephemeral message has no ts that the Web API knows: message_not_found, as in Slack.
  const message = slack.workspace.message(channel.id, textOf(args.ts));
  if (message === undefined) throw new Refusal('message_not_found');
  if (message.bot_id !== slack.workspace.botId) throw new Refusal(refusal);
  return message;
}

/** The chat.* methods (https://docs.slack.dev/reference/methods/chat.postMessage and its neighbours). */
export const CHAT_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'chat.postMessage',
    (slack, args) => {
      const channel = writableChannel(slack, args.channel);
      const thread = textOf(args.thread_ts);
      const message = postAsBot(slack, channel, readContent(args), thread, flagOf(args.reply_broadcast));
      return { channel: channel.id, ts: message.ts, message };
    },
  ],
  [
    'chat.postEphemeral',
    (slack, args) => {
      const channel = writableChannel(slack, args.channel);
      const content = readContent(args);
      if (!channel.members.has(textOf(args.user))) throw new Refusal('user_not_in_channel');
      const shown = whisperAsBot(slack, channel, textOf(args.user), content, textOf(args.thread_ts));
      return { message_ts: shown.ts };
    },
  ],
  [
    'chat.update',
    (slack, args) => {
      const message = ownMessage(slack, args, 'cant_update_message');
      const keepsBlocks =
        args.blocks === undefined && args.text === undefined && args.markdown_text === undefined;
      if (keepsBlocks) throw new Refusal('no_text');
      rewrite(slack, message, readContent(args), slack.workspace.bot.id);
      return { channel: message.channel, ts: message.ts, text: message.text, message };
    },
  ],
  [
    'chat.delete',
    (slack, args) => {
      const message = ownMessage(slack, args, 'cant_delete_message');
      takeBack(slack, message);
      return { channel: message.channel, ts: message.ts };
    },
  ],
  [
    'reactions.add',
    (slack, args) => {
      const channel = writableChannel(slack, args.channel);
      const message = slack.workspace.message(channel.id, textOf(args.timestamp));
      if (message === undefined) throw new Refusal('message_not_found');
      const name = textOf(args.name);
      if (!/^[a-z0-9_+'-]+$/.test(name)) throw new Refusal('invalid_name');
      message.reactions ??= [];
      if (message.reactions.some((one) => one.name === name && one.users.includes(slack.workspace.bot.id))) {
        throw new Refusal('already_reacted');
      }
      message.reactions.push({ name, count: 1, users: [slack.workspace.bot.id] });
      slack.journal.changed();
      return {};
    },
  ],
]);
