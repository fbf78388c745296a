import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ChannelState } from '../page-state.ts';
import { Announcer } from './announcer.tsx';
import { useDeskParts } from './desk-context.ts';
import { ThreadView } from './thread-view.tsx';
import { threadsOf } from './threads.ts';

/** The messages of a channel with their threads; `welcome` stands above them, `below` after them. */
export function MessageList(props: {
  channel: ChannelState;
  say: (text: string, threadTs?: string) => Promise<boolean>;
  welcome?: ReactNode;
  below?: ReactNode;
}) {
  const { channel, say, welcome, below } = props;
  const { page, words } = useDeskParts();
  const [replying, setReplying] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const newest = channel.messages.at(-1)?.ts ?? '';
  const empty = channel.messages.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when something new is last, or elsewhere
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    const last = [...scroller.querySelectorAll('.message')].at(-1);
    // A long answer is read from its top.
    if (last !== undefined && last.getBoundingClientRect().height > scroller.clientHeight)
      last.scrollIntoView();
    else scroller.scrollTop = scroller.scrollHeight;
  }, [newest, channel.id]);

  return (
    <>
      <Announcer page={page} messages={channel.messages} place={`${page.me.id}${channel.id}`} />
      {/* The announcer reads new messages out, so the log itself keeps silent. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="scroller" ref={box} role="log" aria-live="off" aria-label={words.messages} tabIndex={0}>
        {welcome}
        {empty && welcome === undefined ? <p className="empty">{words.noMessages}</p> : null}
        <ol className="message-list">
          {threadsOf(channel.messages).map((thread) => (
            <ThreadView
              key={thread.parent.ts}
              thread={thread}
              agent={channel.agent}
              replying={replying === thread.parent.ts}
              reply={(open) => setReplying(open ? thread.parent.ts : '')}
              say={say}
            />
          ))}
        </ol>
        {below}
      </div>
    </>
  );
}
