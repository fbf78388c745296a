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

/** What the agent shows in the direct message `channelId`. */
export function agentState(standIn: StandIn, channelId: string): AgentState {
  const { promptsTitle, prompts, statuses, titles } = standIn.board(channelId);
  return {
    promptsTitle,
    prompts,
    statuses: Object.fromEntries(statuses),
    titles: Object.fromEntries(titles),
  };
}
