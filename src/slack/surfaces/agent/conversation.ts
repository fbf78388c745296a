import type { Said } from '../../read-request.ts';
import type { Service } from '../../service.ts';
import { within } from '../../web-api/within.ts';
import { languageOf } from '../../words/index.ts';
import { AGENT_WORDS } from './words.ts';

/** Where and how something said is answered. */
export interface Reply {
  /** The thread to answer in; absent for the conversation itself. */
  readonly threadTs?: string;
  /** The conversation that this question may become the first of: whoever goes on in a thread under it leans on it. */
  readonly opens?: string;
  /** Waits until nothing that was shown meanwhile can come after the answer; never for long. */
  readonly ready: () => Promise<void>;
  /** Takes back what was shown meanwhile, where an answer in its thread does not. */
  readonly done: (how: 'answered' | 'failed') => void;
}

/** A status that Slack has not confirmed by then no longer holds up the answer. */
const LONGEST_STATUS_MS = 1_000;

/**
 * Begins the reply to something said, which is given where it was said. In the agent's pane a question is a
 * conversation of its own, named after it, and shows that the bot is at work; elsewhere, and without the pane, nothing
 * changes.
 */
export function beginReply(service: Service, said: Said): Reply {
  const { pane } = service;
  const { surface, channel, threadTs, ts, text } = said;
  const place = threadTs === undefined ? {} : { threadTs };
  if (surface !== 'message' || !pane.on) return { ready: async () => {}, done: () => {}, ...place };
  const thread = { channel, threadTs: threadTs ?? ts };
  const words = AGENT_WORDS[languageOf(text)];
  const shown = pane.say(thread, words.working);
  // Its name is no part of the answer and does not hold it up.
  if (threadTs === undefined) void pane.name(thread, text === '' ? words.untitled : text);
  const takeBack = () => void shown.then(() => pane.say(thread, ''));
  return {
    ...place,
    ...(threadTs === undefined ? { opens: `${channel}:${ts}` } : {}),
    async ready() {
      const inTime = await within(
        shown.then(() => true),
        LONGEST_STATUS_MS,
      );
      // Slack takes a status back when an answer comes after it; one that comes after the answer would stay.
      if (inTime === undefined && threadTs !== undefined) takeBack();
    },
    done(how) {
      // An answer beside the thread leaves its status standing.
      if (how === 'failed' || threadTs === undefined) takeBack();
    },
  };
}
