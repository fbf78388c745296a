import { slackId, timestampMaker } from './identifiers.ts';

/** A member of the workspace; `locale` is Slack's, e.g. `en-US`, and `tz` an IANA zone. */
export interface Person {
  id: string;
  name: string;
  realName: string;
  locale: string;
  tz: string;
  isBot: boolean;
  deleted: boolean;
}

/** A conversation. `personId` is set for a direct message with the bot. */
export interface Channel {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  members: Set<string>;
  archived: boolean;
  personId?: string;
}

/** A message as Slack holds it (https://docs.slack.dev/reference/events/message). */
export interface SlackMessage {
  type: 'message';
  channel: string;
  ts: string;
  text: string;
  team: string;
  user?: string;
  bot_id?: string;
  app_id?: string;
  username?: string;
  subtype?: string;
  client_msg_id?: string;
  thread_ts?: string;
  blocks?: unknown[];
  metadata?: unknown;
  /** File objects (https://docs.slack.dev/reference/objects/file-object), without their content. */
  files?: unknown[];
  edited?: { user: string; ts: string };
  reactions?: { name: string; count: number; users: string[] }[];
}

/** A message that one person sees and that is gone when that person reloads. */
export interface Ephemeral extends SlackMessage {
  visibleTo: string;
}

/** How many messages a channel, and ephemeral messages the workspace, keep; older ones are forgotten. */
const KEPT_MESSAGES = 500;

/** The people, channels and messages of one local workspace, in memory and bounded. */
export class Workspace {
  readonly teamId = slackId('T');
  readonly teamDomain = 'local-workspace';
  readonly appId = slackId('A');
  readonly botId = slackId('B');
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly bot: Person;
  readonly english: Person;
  readonly chinese: Person;
  readonly nextTs: () => string;
  #messages = new Map<string, SlackMessage[]>();
  #ephemerals: Ephemeral[] = [];

  constructor(botName: string, now: () => number) {
    this.nextTs = timestampMaker(now);
    const handle = botName.toLowerCase().replaceAll(' ', '-');
    this.bot = this.addPerson({ name: handle, realName: botName, isBot: true });
    this.english = this.addPerson({ name: 'maria', realName: 'Maria Silva', tz: 'Europe/Zurich' });
    this.chinese = this.addPerson({
      name: 'wang',
      realName: '王芳',
      locale: 'zh-CN',
      tz: 'Asia/Shanghai',
    });
    const all = [...this.people.keys()];
    this.addChannel({ name: 'general', kind: 'public', members: all });
    this.addChannel({ name: 'cooperation', kind: 'public', members: all });
    this.addChannel({
      name: 'management',
      kind: 'private',
      members: all.filter((id) => id !== this.bot.id),
    });
    for (const person of [this.english, this.chinese]) this.openDirectMessage(person.id);
  }

  /** Adds a person; unset fields get the defaults of an English-speaking member. */
  addPerson(person: Partial<Omit<Person, 'id'>> & { name: string }): Person {
    const added: Person = {
      realName: person.name,
      locale: 'en-US',
      tz: 'Etc/UTC',
      isBot: false,
      deleted: false,
      ...person,
      id: slackId('U'),
    };
    this.people.set(added.id, added);
    return added;
  }

  /** Adds a channel with these members (person ids). */
  addChannel(channel: { name: string; kind: Channel['kind']; members: readonly string[] }): Channel {
    const prefix = channel.kind === 'im' ? 'D' : 'C';
    const added = { ...channel, id: slackId(prefix), members: new Set(channel.members), archived: false };
    this.channels.set(added.id, added);
    return added;
  }

  /** The direct message between the bot and a person, made on first use. */
  openDirectMessage(personId: string): Channel {
    for (const channel of this.channels.values()) if (channel.personId === personId) return channel;
    const channel = this.addChannel({
      name: 'directmessage',
      kind: 'im',
      members: [personId, this.bot.id],
    });
    channel.personId = personId;
    return channel;
  }

  /** A person by id, `@name`, name or full name. */
  findPerson(who: string): Person | undefined {
    const name = who.replace('@', '');
    const all = [...this.people.values()];
    return this.people.get(who) ?? all.find((person) => person.name === name || person.realName === name);
  }

  /** A channel by id, `#name` or name; a person's id finds the direct message with the bot. */
  findChannel(which: string): Channel | undefined {
    const person = this.people.get(which);
    if (person !== undefined && !person.isBot) return this.openDirectMessage(person.id);
    const name = which.replace('#', '');
    const named = [...this.channels.values()].find(
      (channel) => channel.kind !== 'im' && channel.name === name,
    );
    return this.channels.get(which) ?? named;
  }

  /** All kept messages of a channel, oldest first; empty for an unknown channel. */
  messages(channelId: string): readonly SlackMessage[] {
    return this.#messages.get(channelId) ?? [];
  }

  /** One message, or undefined when it was deleted or forgotten. */
  message(channelId: string, ts: string): SlackMessage | undefined {
    return this.messages(channelId).find((message) => message.ts === ts);
  }

  /** Stores a message; the oldest of the channel goes when there are more than 500. */
  post(message: Omit<SlackMessage, 'type' | 'team'>): SlackMessage {
    const posted: SlackMessage = { type: 'message', team: this.teamId, ...message };
    const list = this.#messages.get(posted.channel) ?? [];
    list.push(posted);
    if (list.length > KEPT_MESSAGES) list.shift();
    this.#messages.set(posted.channel, list);
    return posted;
  }

  /** Forgets a message; false when there was none. */
  remove(channelId: string, ts: string): boolean {
    const list = this.#messages.get(channelId) ?? [];
    const index = list.findIndex((message) => message.ts === ts);
    if (index >= 0) list.splice(index, 1);
    return index >= 0;
  }

  /** The ephemeral messages a person sees now, oldest first, in one channel or in all. */
  ephemerals(personId: string, channelId?: string): Ephemeral[] {
    return this.#ephemerals.filter(
      (one) => one.visibleTo === personId && (channelId === undefined || one.channel === channelId),
    );
  }

  /** Shows a message to one person. */
  whisper(message: Omit<Ephemeral, 'type' | 'team'>): Ephemeral {
    const shown: Ephemeral = { type: 'message', team: this.teamId, ...message };
    this.#ephemerals.push(shown);
    if (this.#ephemerals.length > KEPT_MESSAGES) this.#ephemerals.shift();
    return shown;
  }

  /** Takes back an ephemeral message; false when it is gone already. */
  unwhisper(ts: string): boolean {
    const before = this.#ephemerals.length;
    this.#ephemerals = this.#ephemerals.filter((one) => one.ts !== ts);
    return this.#ephemerals.length < before;
  }

  /** What a reload does in Slack: this person's ephemeral messages are gone. */
  reload(personId: string): void {
    this.#ephemerals = this.#ephemerals.filter((one) => one.visibleTo !== personId);
  }
}
