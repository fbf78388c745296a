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

/** What the agent shows in the conversation `channelId`. */
export function agentState(_standIn: StandIn, _channelId: string): AgentState {
  return { promptsTitle: '', prompts: [], statuses: {}, titles: {} };
}
