import { refuseBadBlocks } from './checks/block-check.ts';
import { LIMITS } from './checks/block-limits.ts';
import { secret } from './identifiers.ts';
import { isObject, type JsonObject, listOf, textOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import { clearStatus } from './methods/agent-methods.ts';
import { channelType } from './payloads.ts';
import { Refusal } from './refusal.ts';
import type { Channel, Ephemeral, SlackMessage } from './workspace.ts';

/** What a message of the bot says; `blocks` is absent when the call gave none. */
export interface Content {
  text: string;
  blocks?: unknown[];
  metadata?: unknown;
  /** Files that came with it, and then `file_share`. */
  files?: unknown[];
  subtype?: string;
}

/** Blocks with the `block_id` that Slack makes up where the app gave none. */
export function withBlockIds(blocks: unknown[]): unknown[] {
  return blocks.map((block) => (isObject(block) ? { block_id: secret(5), ...block } : block));
}

/**
 * Reads and checks the content of a message as chat.postMessage does: `no_text`, `msg_too_long`, `invalid_blocks`,
 * `msg_blocks_too_long`, `markdown_text_conflict` (https://docs.slack.dev/reference/methods/chat.postMessage).
 */
export function readContent(args: JsonObject): Content {
  const markdown = textOf(args.markdown_text);
  const blocks = args.blocks === undefined || args.blocks === null ? undefined : args.blocks;
  if (markdown !== '' && (textOf(args.text) !== '' || blocks !== undefined)) {
    throw new Refusal('markdown_text_conflict');
  }
  const text = markdown === '' ? textOf(args.text) : markdown;
  if (text.length > LIMITS.messageText.max) throw new Refusal('msg_too_long');
  if (blocks !== undefined) refuseBadBlocks(blocks, 'message');
  const attachments = listOf(args.attachments);
  for (const attachment of attachments) {
    if (isObject(attachment) && attachment.blocks !== undefined)
      refuseBadBlocks(attachment.blocks, 'message');
  }
  const empty = text === '' && listOf(blocks).length === 0 && attachments.length === 0;
  if (empty) throw new Refusal('no_text');
  const content: Content = { text };
  if (blocks !== undefined) content.blocks = withBlockIds(listOf(blocks));
  if (args.metadata !== undefined) content.metadata = args.metadata;
  return content;
}

function botFields(slack: LocalSlack): Pick<SlackMessage, 'user' | 'bot_id' | 'app_id'> {
  const { workspace } = slack;
  return { user: workspace.bot.id, bot_id: workspace.botId, app_id: workspace.appId };
}

/** Posts as the bot, and tells the bot so as Slack would. */
export function postAsBot(
  slack: LocalSlack,
  channel: Channel,
  content: Content,
  threadTs = '',
  broadcast = false,
): SlackMessage {
  const posted = slack.workspace.post({
    channel: channel.id,
    ts: slack.workspace.nextTs(),
    ...botFields(slack),
    ...content,
    ...(threadTs === '' ? {} : { thread_ts: threadTs }),
    ...(broadcast && threadTs !== '' ? { subtype: 'thread_broadcast' } : {}),
  });
  if (threadTs !== '') clearStatus(slack, channel.id, threadTs);
  slack.tell({ ...posted, event_ts: posted.ts, channel_type: channelType(channel) });
  slack.journal.changed();
  return posted;
}

/** Shows something to one person as the bot; nobody is told. */
export function whisperAsBot(
  slack: LocalSlack,
  channel: Channel,
  personId: string,
  content: Content,
  threadTs = '',
): Ephemeral {
  const shown = slack.workspace.whisper({
    channel: channel.id,
    ts: slack.workspace.nextTs(),
    ...botFields(slack),
    ...content,
    ...(threadTs === '' ? {} : { thread_ts: threadTs }),
    visibleTo: personId,
  });
  slack.journal.changed();
  return shown;
}

/** Shows Slack's own note to one person, such as that a command failed. */
export function whisperAsSlackbot(
  slack: LocalSlack,
  channelId: string,
  personId: string,
  text: string,
): void {
  const ts = slack.workspace.nextTs();
  slack.workspace.whisper({
    channel: channelId,
    ts,
    text,
    user: 'USLACKBOT',
    username: 'slackbot',
    visibleTo: personId,
  });
  slack.journal.changed();
}

/** Rewrites a message in place; blocks stay when the new content gives none, as chat.update says. */
export function rewrite(slack: LocalSlack, message: SlackMessage, content: Content, editor: string): void {
  const previous = { ...message };
  message.text = content.text;
  if (content.blocks !== undefined) message.blocks = content.blocks;
  message.edited = { user: editor, ts: slack.workspace.nextTs() };
  if ('visibleTo' in message) {
    slack.journal.changed();
    return;
  }
  tellChange(slack, message, {
    subtype: 'message_changed',
    message: { ...message },
    previous_message: previous,
  });
}

/** Takes a message away for everybody. */
export function takeBack(slack: LocalSlack, message: SlackMessage): void {
  slack.workspace.remove(message.channel, message.ts);
  tellChange(slack, message, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: { ...message },
  });
}

function tellChange(slack: LocalSlack, message: SlackMessage, change: JsonObject): void {
  const channel = slack.workspace.channels.get(message.channel);
  const ts = slack.workspace.nextTs();
  const kind = channel === undefined ? 'channel' : channelType(channel);
  slack.tell({
    type: 'message',
    channel: message.channel,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: kind,
    ...change,
  });
  slack.journal.changed();
}
