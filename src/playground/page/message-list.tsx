import { useEffect, useRef, useState } from 'react';
import type { ChannelState, PageState } from '../page-state.ts';
import type { SlackMessage } from '../workspace.ts';
import { Composer } from './composer.tsx';
import { MessageView } from './message-view.tsx';
import type { ActionAnswer } from './use-desk.ts';
import type { Words } from './words.ts';

/** How the page acts for the person; the answer says whether it worked. */
export type Act = (name: string, body: { [field: string]: unknown }) => Promise<ActionAnswer>;

interface Thread {
  parent: SlackMessage;
  replies: SlackMessage[];
}

/** Messages with their replies under them, in order; a reply whose parent is gone stands alone. */
function threadsOf(messages: readonly SlackMessage[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const message of messages) {
    const parent = threads.get(message.thread_ts ?? '');
    if (parent === undefined) threads.set(message.ts, { parent: message, replies: [] });
    else parent.replies.push(message);
  }
  return [...threads.values()];
}

/** The messages of a channel with their threads; new ones are read out politely. */
export function MessageList(props: {
  state: PageState;
  channel: ChannelState;
  words: Words;
  act: Act;
  say: (text: string, threadTs?: string) => Promise<boolean>;
}) {
  const { state, channel, words, act, say } = props;
  const [replying, setReplying] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const newest = channel.messages.at(-1)?.ts ?? '';
  const show = (message: SlackMessage) => (
    <MessageView key={message.ts} message={message} state={state} words={words} act={act} />
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when something new is last, or elsewhere
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    const last = scroller.querySelector('.message-list > :last-child .message:last-of-type');
    // A long answer is read from its top.
    if (last !== null && last.getBoundingClientRect().height > scroller.clientHeight) last.scrollIntoView();
    else scroller.scrollTop = scroller.scrollHeight;
  }, [newest, channel.id]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="scroller" ref={box} role="log" aria-live="polite" aria-label={words.message} tabIndex={0}>
      {channel.messages.length === 0 ? <p className="empty">{words.noMessages}</p> : null}
      <ol className="message-list">
        {threadsOf(channel.messages).map(({ parent, replies }) => (
          <li key={parent.ts}>
            {show(parent)}
            {replies.length > 0 ? (
              <section className="replies" aria-label={words.replies}>
                {replies.map(show)}
              </section>
            ) : null}
            {'visibleTo' in parent ? null : (
              <div className="thread-foot">
                <button
                  type="button"
                  className="link"
                  aria-expanded={replying === parent.ts}
                  onClick={() => setReplying(replying === parent.ts ? '' : parent.ts)}
                >
                  {words.reply}
                </button>
                {replying === parent.ts ? (
                  <Composer
                    label={words.reply}
                    placeholder={words.placeholderThread}
                    botName={state.bot.realName}
                    words={words}
                    say={(text) => say(text, parent.ts)}
                    inThread
                  />
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
