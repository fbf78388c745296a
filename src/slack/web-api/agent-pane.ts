import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { clip } from '../limits.ts';
import { inert } from '../mrkdwn.ts';
import { failureOf, reinstallLink } from './failures.ts';

/** The scope without which there is no pane (https://docs.slack.dev/reference/scopes/assistant.write). */
export const PANE_SCOPE = 'assistant:write';

/** A thread of the conversation with the bot. */
export interface PaneThread {
  readonly channel: string;
  readonly threadTs: string;
}

/** A prompt to press: what it says, and what is asked by it. */
export interface PanePrompt {
  readonly title: string;
  readonly message: string;
}

/**
 * What makes the conversation with the bot an agent's pane. All of it is decoration: every call is tried once and
 * none rejects, so that an answer never waits for it or fails with it.
 */
export interface AgentPane {
  /** False once Slack said that the scope is missing: then people are answered as in any direct message. */
  readonly on: boolean;
  /** Puts prompts at the top of the pane, at most 4. */
  suggest(channel: string, title: string, prompts: readonly PanePrompt[]): Promise<void>;
  /** Says what the bot is doing until it answers there; an empty status takes that back. */
  say(thread: PaneThread, status: string): Promise<void>;
  /** Names a conversation. */
  name(thread: PaneThread, title: string): Promise<void>;
}

/** Slack's limit (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts). */
const MOST_PROMPTS = 4;
/** Slack documents no limit; in a list of conversations more would not be read. */
const LONGEST_TITLE = 80;

/**
 * The pane over the Web API.
 * @param granted whether the scope is granted, as far as signing in told
 */
export function createAgentPane(
  client: webApi.WebClient,
  { granted, logger }: { granted: boolean; logger: Logger },
): AgentPane {
  let on = granted;

  async function attempt(doing: string, call: () => Promise<unknown>): Promise<void> {
    if (!on) return;
    try {
      await call();
    } catch (error) {
      const { code, scope } = failureOf(error);
      if (code !== 'missing_scope') {
        logger.warn({ code, doing }, 'the agent pane could not be decorated; answers go on');
        return;
      }
      if (!on) return;
      on = false;
      const lacked = scope ?? PANE_SCOPE;
      logger.warn(
        { code, doing, scope: lacked, link: reinstallLink('') },
        'the bot token lacks a scope: the agent pane stays plain until the app is reinstalled with it',
      );
    }
  }

  return {
    get on() {
      return on;
    },
    suggest: (channel, title, prompts) =>
      attempt('assistant.threads.setSuggestedPrompts', () =>
        // With thread_ts an agent's call does nothing at all, without an error.
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          title: short(title),
          prompts: prompts
            .slice(0, MOST_PROMPTS)
            .map(({ title, message }) => ({ title: short(title), message })),
        }),
      ),
    say: ({ channel, threadTs }, status) =>
      attempt('assistant.threads.setStatus', () =>
        client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status }),
      ),
    name: ({ channel, threadTs }, title) =>
      attempt('assistant.threads.setTitle', () =>
        client.assistant.threads.setTitle({ channel_id: channel, thread_ts: threadTs, title: short(title) }),
      ),
  };
}

function short(text: string): string {
  return clip(inert(text).replaceAll('\n', ' '), LONGEST_TITLE);
}
