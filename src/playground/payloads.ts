import { randomUUID } from 'node:crypto';
import { secret, slackId } from './identifiers.ts';
import type { JsonObject } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import type { Channel, Person } from './workspace.ts';

const CHANNEL_TYPES: { [kind in Channel['kind']]: string } = {
  public: 'channel',
  private: 'group',
  im: 'im',
  mpim: 'mpim',
};

const COMMAND_CHANNEL_NAMES: { [kind in Channel['kind']]: string | undefined } = {
  public: undefined,
  private: 'privategroup',
  im: 'directmessage',
  mpim: undefined,
};

/** The `channel_type` of message events (https://docs.slack.dev/reference/events/message). */
export function channelType(channel: Channel): string {
  return CHANNEL_TYPES[channel.kind];
}

/** The outer event around an inner one (https://docs.slack.dev/apis/events-api#callback-field). */
export function eventPayload(slack: LocalSlack, event: JsonObject, eventId?: string): JsonObject {
  const { workspace, credentials } = slack;
  return {
    token: credentials.verificationToken,
    team_id: workspace.teamId,
    context_team_id: workspace.teamId,
    context_enterprise_id: null,
    api_app_id: workspace.appId,
    event,
    type: 'event_callback',
    event_id: eventId ?? slackId('Ev'),
    event_time: Math.floor(slack.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.teamId,
        user_id: workspace.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${secret(40)}`,
  };
}

/** A slash command (https://docs.slack.dev/interactivity/implementing-slash-commands). */
export function commandPayload(
  slack: LocalSlack,
  person: Person,
  channel: Channel,
  command: string,
  text: string,
): JsonObject {
  const { workspace, credentials } = slack;
  return {
    token: credentials.verificationToken,
    team_id: workspace.teamId,
    team_domain: workspace.teamDomain,
    channel_id: channel.id,
    channel_name: COMMAND_CHANNEL_NAMES[channel.kind] ?? channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: workspace.appId,
    is_enterprise_install: 'false',
    response_url: slack.responseUrls.give('commands', { channel: channel.id, user: person.id }),
    trigger_id: slack.triggers.give(person.id),
  };
}

/** What every interaction carries: who, where from, which app (https://docs.slack.dev/reference/interaction-payloads). */
export function interactionPayload(slack: LocalSlack, type: string, person: Person): JsonObject {
  const { workspace, credentials } = slack;
  return {
    type,
    user: { id: person.id, username: person.name, name: person.name, team_id: workspace.teamId },
    api_app_id: workspace.appId,
    token: credentials.verificationToken,
    trigger_id: slack.triggers.give(person.id),
    team: { id: workspace.teamId, domain: workspace.teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

const REFERENCE = /<([@#]?)([^<>|]+)(?:\|[^<>]*)?>/g;
const REFERENCE_KINDS: ReadonlyMap<string, (target: string) => JsonObject> = new Map([
  ['@', (id: string): JsonObject => ({ type: 'user', user_id: id })],
  ['#', (id: string): JsonObject => ({ type: 'channel', channel_id: id })],
  ['', (url: string): JsonObject => ({ type: 'link', url: unescapeText(url) })],
]);

/** What Slack adds to a message that a person typed: a client id and rich text blocks. */
export function typedParts(text: string): { client_msg_id: string; blocks: unknown[] } {
  const elements: JsonObject[] = [];
  let read = 0;
  const addText = (part: string) => {
    if (part !== '') elements.push({ type: 'text', text: unescapeText(part) });
  };
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, kind = '', target = ''] = match;
    const reference = REFERENCE_KINDS.get(kind)?.(target);
    if (reference === undefined) continue;
    addText(text.slice(read, match.index));
    elements.push(reference);
    read = match.index + whole.length;
  }
  addText(text.slice(read));
  const section = { type: 'rich_text_section', elements };
  return {
    client_msg_id: randomUUID(),
    blocks: [{ type: 'rich_text', block_id: secret(5), elements: [section] }],
  };
}

/** Slack's escaping of what people type: `&`, `<` and `>` only. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
