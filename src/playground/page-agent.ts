import type { ApiCall } from './journal.ts';
import { isObject, listOf, textOf } from './json.ts';
import type { StandIn } from './stand-in.ts';

/** What an agent shows beside its messages, in one conversation of its pane. */
export interface AgentState {
  promptsTitle: string;
  prompts: readonly { title: string; message: string }[];
  /** What the agent is doing, such as `is searching…`, by the ts of the thread's first message. */
  statuses: { readonly [threadTs: string]: string };
  /** Titles of conversations, by the ts of the thread's first message. */
  titles: { readonly [threadTs: string]: string };
}

const ASSISTANT = 'assistant.threads.';

/** True when the bot said something in the thread after this moment (milliseconds since 1970). */
function answeredSince(standIn: Pick<StandIn, 'messages'>, channelId: string, threadTs: string, at: number) {
  return standIn
    .messages(channelId)
    .some((one) => one.bot_id !== undefined && one.thread_ts === threadTs && Number(one.ts) * 1000 >= at);
}

/**
 * What the agent shows in the conversation `channelId`, by the calls of assistant.threads.* that Slack took: the newest
 * prompts, the newest title and status of each thread. A status is gone when the app takes it back with an empty one or
 * answers in the thread (https://docs.slack.dev/reference/methods/assistant.threads.setStatus).
 */
export function agentState(standIn: Pick<StandIn, 'calls' | 'messages'>, channelId: string): AgentState {
  const titles: { [threadTs: string]: string } = {};
  const statuses: { [threadTs: string]: string } = {};
  let asked: ApiCall['args'] = {};
  for (const { method, args, at, answer } of standIn.calls) {
    if (!method.startsWith(ASSISTANT) || answer !== 'ok' || args.channel_id !== channelId) continue;
    const threadTs = textOf(args.thread_ts);
    if (method.endsWith('setSuggestedPrompts')) asked = args;
    if (method.endsWith('setTitle')) titles[threadTs] = textOf(args.title);
    if (!method.endsWith('setStatus')) continue;
    const status = textOf(args.status);
    if (status === '' || answeredSince(standIn, channelId, threadTs, at)) delete statuses[threadTs];
    else statuses[threadTs] = status;
  }
  const prompts = listOf(asked.prompts)
    .filter(isObject)
    .map(({ title, message }) => ({ title: textOf(title), message: textOf(message) }));
  return { promptsTitle: textOf(asked.title), prompts, statuses, titles };
}
