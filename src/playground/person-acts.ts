import { rewrite, takeBack } from './bot-messages.ts';
import { slackId } from './identifiers.ts';
import { type JsonObject, listOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import type { OpenView } from './methods/view-methods.ts';
import { channelType, commandPayload, eventPayload, interactionPayload, typedParts } from './payloads.ts';
import { actionOf, findElement } from './press.ts';
import {
  ACK_LIMIT_MS,
  commandFailed,
  showCommandAnswer,
  type TypedCommand,
} from './transport/command-answer.ts';
import type { Ack, Delivery } from './transport/delivery.ts';
import { asTyped } from './typing.ts';
import type { Channel, Ephemeral, Person, SlackMessage } from './workspace.ts';

/** What a person said, and the events the bot got for it (`app_mention` first); `ack` is the first one's. */
export interface Said {
  message: SlackMessage;
  ts: string;
  deliveries: Delivery[];
  ack: Promise<Ack>;
}

/** Something typed: `user` and `channel` by id or name; `raw` sends the text without Slack's escaping. */
export interface Typed {
  user: string;
  channel: string;
  text: string;
  threadTs?: string;
  raw?: boolean;
}

/** A press of a button or a choice in a menu: of a message, an ephemeral message, or a view. */
export interface Press {
  user: string;
  message?: SlackMessage;
  ephemeral?: Ephemeral;
  view?: OpenView;
  actionId: string;
  /** The button's or option's value, where one action_id stands on several. */
  value?: string;
  /** The block it stands in, where one action_id stands in several. */
  blockId?: string;
  /** What the element holds now, as in `view.state.values`, where it is more than one option. */
  state?: JsonObject;
  /** What all elements around it hold: `{blockId: {actionId: state}}`; default nothing. */
  values?: JsonObject;
}

/** A person by id or name; throws an Error that lists the names. */
export function personOf(slack: LocalSlack, who: string): Person {
  const person = slack.workspace.findPerson(who);
  if (person !== undefined) return person;
  const names = [...slack.workspace.people.values()].map((one) => one.name).join(', ');
  throw new Error(`No person "${who}" in the workspace; there are: ${names}`);
}

/** A channel by id or name; throws an Error that lists the names. */
export function channelOf(slack: LocalSlack, which: string): Channel {
  const channel = slack.workspace.findChannel(which);
  if (channel !== undefined) return channel;
  const names = [...slack.workspace.channels.values()].map((one) => one.name).join(', ');
  throw new Error(`No channel "${which}" in the workspace; there are: ${names}`);
}

/** Types a slash command. */
export function typeCommand(slack: LocalSlack, typed: Typed & { command?: string }): Delivery {
  const person = personOf(slack, typed.user);
  const channel = channelOf(slack, typed.channel);
  const command = typed.command ?? '/coop';
  const text = typed.raw ? typed.text : asTyped(typed.text, slack.workspace);
  const place: TypedCommand = { command, channel: channel.id, user: person.id };
  const timer = setTimeout(() => commandFailed(slack, place, 'operation_timeout'), ACK_LIMIT_MS);
  timer.unref();
  return slack.deliver({
    type: 'slash_commands',
    payload: commandPayload(slack, person, channel, command, text),
    onAck: (ack) => {
      clearTimeout(timer);
      showCommandAnswer(slack, place, ack);
    },
    onFailure: () => {
      clearTimeout(timer);
      commandFailed(slack, place, 'dispatch_failed');
    },
  });
}

/** Says something in a channel, thread or direct message; the bot hears it where it is a member. */
export function say(slack: LocalSlack, typed: Typed): Said {
  const person = personOf(slack, typed.user);
  const text = typed.raw ? typed.text : asTyped(typed.text, slack.workspace);
  return publish(slack, channelOf(slack, typed.channel), text, typed.threadTs ?? '', { user: person.id });
}

/** Posts a message of somebody and delivers its events: `app_mention` where the bot is named, and `message`. */
export function publish(
  slack: LocalSlack,
  channel: Channel,
  text: string,
  threadTs: string,
  author: Partial<SlackMessage>,
): Said {
  const { workspace } = slack;
  const message = workspace.post({
    channel: channel.id,
    ts: workspace.nextTs(),
    text,
    ...author,
    ...typedParts(text),
    ...(threadTs === '' ? {} : { thread_ts: threadTs }),
  });
  slack.journal.changed();
  const deliveries: Delivery[] = [];
  if (channel.members.has(workspace.bot.id)) {
    const parent = threadTs === '' ? undefined : workspace.message(channel.id, threadTs);
    const inner: JsonObject = { ...message, event_ts: message.ts };
    const send = (event: JsonObject) =>
      deliveries.push(slack.deliver({ type: 'events_api', payload: eventPayload(slack, event) }));
    if (channel.kind !== 'im' && text.includes(`<@${workspace.bot.id}>`))
      send({ ...inner, type: 'app_mention' });
    const parentUser = parent?.user === undefined ? {} : { parent_user_id: parent.user };
    send({ ...inner, ...parentUser, channel_type: channelType(channel) });
  }
  return { message, ts: message.ts, deliveries, ack: deliveries[0]?.ack ?? nobodyHeard() };
}

function nobodyHeard(): Promise<Ack> {
  const nobody = Promise.reject<Ack>(new Error('The bot is not in that channel: it gets no event'));
  nobody.catch(() => {});
  return nobody;
}

/** Presses a button or chooses from a menu. */
export function press(slack: LocalSlack, pressed: Press): Delivery {
  const person = personOf(slack, pressed.user);
  if (pressed.view !== undefined) return pressInView(slack, person, pressed.view, pressed);
  const message = pressed.message ?? pressed.ephemeral;
  if (message === undefined)
    throw new Error('Name the message, the ephemeral message or the view to press in');
  const isEphemeral = 'visibleTo' in message;
  const channel = channelOf(slack, message.channel);
  const found = findElement(message.blocks ?? [], pressed.actionId, pressed.value, pressed.blockId);
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  const place = { channel: channel.id, user: person.id, original: message };
  const inThread = message.thread_ts === undefined ? {} : { threadTs: message.thread_ts };
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'block_actions', person),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: isEphemeral,
        ...thread,
      },
      channel: { id: channel.id, name: channel.name },
      // Slack sends the message along, but not an ephemeral one.
      ...(isEphemeral ? {} : { message: { ...message } }),
      state: { values: pressed.values ?? {} },
      response_url: slack.responseUrls.give('actions', { ...place, ...inThread }),
      actions: [actionOf(found, slack.workspace.nextTs(), pressed.value, pressed.state)],
    },
  });
}

function pressInView(slack: LocalSlack, person: Person, open: OpenView, pressed: Press): Delivery {
  const found = findElement(listOf(open.view.blocks), pressed.actionId, pressed.value, pressed.blockId);
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'block_actions', person),
      container: { type: 'view', view_id: open.view.id },
      view: { ...open.view, state: { values: pressed.values ?? {} } },
      actions: [actionOf(found, slack.workspace.nextTs(), pressed.value, pressed.state)],
    },
  });
}

/** Uses a message shortcut (with `message`) or a global one. */
export function useShortcut(
  slack: LocalSlack,
  shortcut: { user: string; callbackId: string; message?: SlackMessage },
): Delivery {
  const person = personOf(slack, shortcut.user);
  const { message } = shortcut;
  const type = message === undefined ? 'shortcut' : 'message_action';
  const payload = {
    ...interactionPayload(slack, type, person),
    callback_id: shortcut.callbackId,
    action_ts: slack.workspace.nextTs(),
  };
  if (message === undefined) return slack.deliver({ type: 'interactive', payload });
  const channel = channelOf(slack, message.channel);
  const place = { channel: channel.id, user: person.id };
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...payload,
      message_ts: message.ts,
      channel: { id: channel.id, name: channel.name },
      message: { ...message },
      response_url: slack.responseUrls.give('actions', place),
    },
  });
}

/** A person rewrites a message of theirs; the bot gets `message_changed`. */
export function edit(slack: LocalSlack, change: { message: SlackMessage; text: string }): void {
  const text = asTyped(change.text, slack.workspace);
  const { blocks } = typedParts(text);
  rewrite(slack, change.message, { text, blocks }, change.message.user ?? '');
}

/** A message is deleted by its author; the bot gets `message_deleted`. */
export function erase(slack: LocalSlack, message: SlackMessage): void {
  takeBack(slack, message);
}

/** Another bot posts; `classic` bots carry `subtype: bot_message` and no user. */
export function otherBotSays(
  slack: LocalSlack,
  said: { channel: string; text: string; threadTs?: string; classic?: boolean },
): Said {
  const bot = { bot_id: slackId('B'), app_id: slackId('A'), username: 'Other Bot' };
  const author = said.classic ? { ...bot, subtype: 'bot_message' } : { ...bot, user: slackId('U') };
  return publish(slack, channelOf(slack, said.channel), said.text, said.threadTs ?? '', author);
}

/** Opens a tab of the app: Slack tells the app each time (https://docs.slack.dev/reference/events/app_home_opened). */
export function openApp(slack: LocalSlack, opened: { user: string; tab: 'home' | 'messages' }): Delivery {
  const { workspace } = slack;
  const person = personOf(slack, opened.user);
  const home = slack.views.find((one) => one.user === person.id && one.view.type === 'home');
  const event: JsonObject = {
    type: 'app_home_opened',
    user: person.id,
    channel: workspace.openDirectMessage(person.id).id,
    event_ts: workspace.nextTs(),
    tab: opened.tab,
    ...(opened.tab === 'home' && home !== undefined ? { view: home.view } : {}),
  };
  return slack.deliver({ type: 'events_api', payload: eventPayload(slack, event) });
}
