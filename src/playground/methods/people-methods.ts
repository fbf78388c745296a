import { flagOf, type JsonObject, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { Channel, Person } from '../workspace.ts';
import type { Method } from './chat-methods.ts';

function personJson(slack: LocalSlack, person: Person, withLocale: boolean): JsonObject {
  return {
    id: person.id,
    team_id: slack.workspace.teamId,
    name: person.name,
    real_name: person.realName,
    deleted: person.deleted,
    tz: person.tz,
    is_bot: person.isBot,
    is_app_user: false,
    profile: { real_name: person.realName, display_name: person.name, team: slack.workspace.teamId },
    // Slack gives the locale only when asked for it (https://docs.slack.dev/reference/methods/users.info).
    ...(withLocale ? { locale: person.locale } : {}),
  };
}

function channelJson(slack: LocalSlack, channel: Channel): JsonObject {
  return {
    id: channel.id,
    name: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: channel.kind === 'im',
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    is_archived: channel.archived,
    is_member: channel.members.has(slack.workspace.bot.id),
    num_members: channel.members.size,
    context_team_id: slack.workspace.teamId,
    ...(channel.personId === undefined ? {} : { user: channel.personId }),
  };
}

function visibleChannel(slack: LocalSlack, which: unknown): Channel {
  const channel = slack.workspace.channels.get(textOf(which));
  if (channel === undefined) throw new Refusal('channel_not_found');
  const visible = channel.kind === 'public' || channel.members.has(slack.workspace.bot.id);
  if (!visible) throw new Refusal('channel_not_found');
  return channel;
}

function openConversation(slack: LocalSlack, args: JsonObject): Channel {
  if (textOf(args.channel) !== '') return visibleChannel(slack, args.channel);
  const ids = (Array.isArray(args.users) ? args.users.map(String) : textOf(args.users).split(',')).map((id) =>
    id.trim(),
  );
  const people = ids.map((id) => slack.workspace.people.get(id));
  const known = people.filter((person) => person !== undefined);
  if (known.length < ids.length) throw new Refusal('user_not_found');
  if (known.some((person) => person.deleted)) throw new Refusal('user_disabled');
  const [first] = known;
  if (known.length > 1) {
    const members = [slack.workspace.bot.id, ...ids];
    return slack.workspace.addChannel({ name: `mpdm-${ids.length}`, kind: 'mpim', members });
  }
  if (first === undefined || first.isBot) throw new Refusal('cannot_dm_bot');
  return slack.workspace.openDirectMessage(first.id);
}

const TYPE_OF_KIND: { [kind in Channel['kind']]: string } = {
  public: 'public_channel',
  private: 'private_channel',
  im: 'im',
  mpim: 'mpim',
};

/** auth.test, bots.info, users.info, apps.connections.open and the conversations.* methods of a bot. */
export const PEOPLE_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'auth.test',
    ({ workspace }) => ({
      url: `https://${workspace.teamDomain}.slack.com/`,
      team: 'Local workspace',
      team_id: workspace.teamId,
      user: workspace.bot.name,
      user_id: workspace.bot.id,
      bot_id: workspace.botId,
      is_enterprise_install: false,
    }),
  ],
  ['apps.connections.open', (slack) => ({ url: slack.socketUrl() })],
  [
    'bots.info',
    (slack, args) => {
      const { workspace } = slack;
      if (textOf(args.bot) !== workspace.botId) throw new Refusal('bot_not_found');
      const { bot } = workspace;
      const named = { id: workspace.botId, name: bot.realName, user_id: bot.id, app_id: workspace.appId };
      return { bot: { ...named, deleted: false } };
    },
  ],
  [
    'users.info',
    (slack, args) => {
      const person = slack.workspace.people.get(textOf(args.user));
      if (person === undefined) throw new Refusal('user_not_found');
      return { user: personJson(slack, person, flagOf(args.include_locale)) };
    },
  ],
  [
    'conversations.info',
    (slack, args) => ({ channel: channelJson(slack, visibleChannel(slack, args.channel)) }),
  ],
  [
    'conversations.open',
    (slack, args) => {
      const channel = openConversation(slack, args);
      return { channel: flagOf(args.return_im) ? channelJson(slack, channel) : { id: channel.id } };
    },
  ],
  [
    'conversations.list',
    (slack, args) => {
      const types = (textOf(args.types) || 'public_channel').split(',').map((type) => type.trim());
      const bot = slack.workspace.bot.id;
      const listed = [...slack.workspace.channels.values()].filter(
        (channel) =>
          types.includes(TYPE_OF_KIND[channel.kind]) &&
          (channel.kind === 'public' || channel.members.has(bot)) &&
          !(flagOf(args.exclude_archived) && channel.archived),
      );
      const channels = listed.map((channel) => channelJson(slack, channel));
      return { channels, response_metadata: { next_cursor: '' } };
    },
  ],
]);
