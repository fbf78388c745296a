import { isObject, type JsonObject, listOf, parseJson, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { Channel } from '../workspace.ts';
import type { Method } from './chat-methods.ts';

/** What an agent shows in one conversation of its pane. */
export interface AgentBoard {
  promptsTitle: string;
  prompts: readonly { title: string; message: string }[];
  /** What the agent is doing, by the ts of the thread's first message. */
  statuses: Map<string, string>;
  /** Titles of conversations, by the ts of the thread's first message. */
  titles: Map<string, string>;
}

/** Limits of https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts and …setStatus. */
const MOST_PROMPTS = 4;
const MOST_LOADING_MESSAGES = 10;
const KEPT_THREADS = 500;

/** The board of a conversation, made on first use. */
export function boardOf(slack: LocalSlack, channelId: string): AgentBoard {
  const known = slack.boards.get(channelId);
  if (known !== undefined) return known;
  const made: AgentBoard = { promptsTitle: '', prompts: [], statuses: new Map(), titles: new Map() };
  slack.boards.set(channelId, made);
  return made;
}

/** Takes a thread's status back, as Slack does when the agent answers in it. */
export function clearStatus(slack: LocalSlack, channelId: string, threadTs: string): void {
  slack.boards.get(channelId)?.statuses.delete(threadTs);
}

function conversation(slack: LocalSlack, args: JsonObject): Channel {
  const channel = slack.workspace.channels.get(textOf(args.channel_id));
  if (channel === undefined || !channel.members.has(slack.workspace.bot.id)) {
    throw new Refusal('channel_not_found', { detail: 'Invalid channel_id' });
  }
  return channel;
}

function threadOf(slack: LocalSlack, channel: Channel, args: JsonObject): string {
  const thread = textOf(args.thread_ts);
  if (slack.workspace.message(channel.id, thread) === undefined) throw new Refusal('invalid_thread_ts');
  return thread;
}

function keep(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > KEPT_THREADS && oldest !== undefined) map.delete(oldest);
}

/** Lists come as JSON text in a form. */
function listArgument(value: unknown): unknown[] {
  return typeof value === 'string' ? listOf(parseJson(value)) : listOf(value);
}

function refuse(message: string): never {
  throw new Refusal('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } });
}

/** The assistant.threads.* methods, as an app with `agent_view` meets them. */
export const AGENT_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'assistant.threads.setSuggestedPrompts',
    (slack, args) => {
      const channel = conversation(slack, args);
      if (channel.kind !== 'im') throw new Refusal('channel_not_found', { detail: 'Invalid channel_id' });
      const prompts = listArgument(args.prompts);
      if (prompts.length === 0 || prompts.length > MOST_PROMPTS) refuse('prompts: 1 to 4 are allowed');
      const read = prompts.map((prompt) => {
        const title = isObject(prompt) ? textOf(prompt.title) : '';
        const message = isObject(prompt) ? textOf(prompt.message) : '';
        if (title === '' || message === '') refuse('prompts: each has a title and a message');
        return { title, message };
      });
      // An agent that names a thread is told that all went well, and nothing happens.
      if (textOf(args.thread_ts) !== '') return {};
      const board = boardOf(slack, channel.id);
      board.prompts = read;
      board.promptsTitle = textOf(args.title);
      slack.journal.changed();
      return {};
    },
  ],
  [
    'assistant.threads.setStatus',
    (slack, args) => {
      const channel = conversation(slack, args);
      const thread = threadOf(slack, channel, args);
      if (typeof args.status !== 'string') refuse('missing required field: status');
      if (listArgument(args.loading_messages).length > MOST_LOADING_MESSAGES)
        refuse('loading_messages: at most 10');
      if (args.status === '') clearStatus(slack, channel.id, thread);
      else keep(boardOf(slack, channel.id).statuses, thread, textOf(args.status));
      slack.journal.changed();
      return {};
    },
  ],
  [
    'assistant.threads.setTitle',
    (slack, args) => {
      const channel = conversation(slack, args);
      const thread = threadOf(slack, channel, args);
      if (textOf(args.title) === '') refuse('missing required field: title');
      keep(boardOf(slack, channel.id).titles, thread, textOf(args.title));
      slack.journal.changed();
      return {};
    },
  ],
]);
