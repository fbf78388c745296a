import type { AppFeatures } from './app-features.ts';
import type { TrafficLine } from './journal.ts';
import type { JsonObject } from './json.ts';
import { type AgentState, agentState } from './page-agent.ts';
import { type FileState, type MessageState, messageState } from './page-messages.ts';
import type { StandIn } from './stand-in.ts';
import type { Person } from './workspace.ts';

export type { AgentState, FileState, MessageState };

/** Example questions for the first visit, per language of the person, sent word for word when pressed. */
export interface Suggestions {
  en: readonly string[];
  zh: readonly string[];
}

/** What the page knows of the app beside what the app says itself. */
export interface PageSettings {
  suggestions: Suggestions;
  features: AppFeatures;
}

/** A channel with what the person sees in it, oldest first. */
export interface ChannelState {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  messages: MessageState[];
  /** What makes the app's own conversation an agent's pane; null elsewhere, and where the app is none. */
  agent: AgentState | null;
}

/** A person as the page shows them. */
export type PersonState = Pick<Person, 'id' | 'name' | 'realName' | 'locale' | 'isBot'>;

/** All that one person sees of the local Slack. */
export interface PageState {
  me: PersonState;
  people: PersonState[];
  bot: PersonState;
  channels: ChannelState[];
  /** True when a bot is connected by Socket Mode, or deliveries go to a URL. */
  connected: boolean;
  features: AppFeatures;
  /** The Home tab that the app published for this person; null before it did. */
  home: JsonObject | null;
  /** The modals open for this person, the topmost last. */
  views: JsonObject[];
  suggestions: readonly string[];
  /** The newest lines of traffic, oldest first; empty unless asked for. */
  traffic: TrafficLine[];
}

const SHOWN_MESSAGES = 200;
const SHOWN_LINES = 60;

/** What this person (id or name) sees now; throws an Error for an unknown person. */
export function pageState(
  standIn: StandIn,
  who: string,
  { suggestions, features }: PageSettings,
  withTraffic: boolean,
): PageState {
  const { workspace } = standIn;
  const me = workspace.findPerson(who);
  if (me === undefined) throw new Error(`There is no person "${who}": use one of the people in the state`);
  const seen = [...workspace.channels.values()].filter((channel) => channel.members.has(me.id));
  const channels = seen.map(({ id, name, kind }) => {
    const messages = [...standIn.messages(id), ...standIn.ephemerals(me.id, id)].map(messageState);
    // Timestamps have the same number of digits, so text order is time order.
    messages.sort((one, other) => (one.ts < other.ts ? -1 : 1));
    const agent = kind === 'im' && features.agent ? agentState(standIn, id) : null;
    return { id, name, kind, messages: messages.slice(-SHOWN_MESSAGES), agent };
  });
  const mine = standIn.views.filter(({ user }) => user === me.id).map(({ view }) => view);
  return {
    me: shown(me),
    people: [...workspace.people.values()].map(shown),
    bot: shown(workspace.bot),
    channels,
    connected: standIn.reachable,
    features,
    home: mine.find(({ type }) => type === 'home') ?? null,
    views: mine.filter(({ type }) => type === 'modal'),
    suggestions: me.locale.startsWith('zh') ? suggestions.zh : suggestions.en,
    traffic: withTraffic ? standIn.traffic.slice(-SHOWN_LINES) : [],
  };
}

function shown({ id, name, realName, locale, isBot }: Person): PersonState {
  return { id, name, realName, locale, isBot };
}
