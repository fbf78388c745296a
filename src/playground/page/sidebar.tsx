import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ChannelState, PageState } from '../page-state.ts';
import { PeopleSwitch } from './people-switch.tsx';
import { channelTitle, type Words } from './words.ts';

/** Who you are, and where you can go; a dot marks channels with messages that came while you were elsewhere. */
export function Sidebar(props: {
  page: PageState;
  words: Words;
  /** Whom the person is, or has just chosen to be. */
  me: string;
  current: string;
  /** True while it lies over the page as a drawer, on a narrow window. */
  open: boolean;
  close: () => void;
  choose: (channelId: string) => void;
  become: (personId: string) => void;
}) {
  const { page, words, me, current, open, close, choose, become } = props;
  const seen = useRef(new Map<string, string>());
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) nav.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [open]);
  const newest = (channel: ChannelState) => channel.messages.at(-1)?.ts ?? '';
  for (const channel of page.channels) {
    if (channel.id === current || !seen.current.has(channel.id))
      seen.current.set(channel.id, newest(channel));
  }
  const group = (title: string, channels: ChannelState[]) =>
    channels.length === 0 ? null : (
      <section>
        <h2>{title}</h2>
        <ul>
          {channels.map((channel) => {
            const unread = newest(channel) > (seen.current.get(channel.id) ?? '');
            return (
              <li key={channel.id}>
                <button
                  type="button"
                  className={unread ? 'channel unread' : 'channel'}
                  aria-current={channel.id === current ? 'page' : undefined}
                  onClick={() => choose(channel.id)}
                >
                  {channelTitle(channel, page.bot)}
                  {channel.kind === 'private' ? <span className="locale">{words.noBot}</span> : null}
                  {unread ? <span className="dot" role="img" aria-label={words.unread} /> : null}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    );
  const ofKind = (...kinds: ChannelState['kind'][]) =>
    page.channels.filter(({ kind }) => kinds.includes(kind));
  return (
    <nav
      ref={nav}
      id="sidebar"
      className="sidebar"
      aria-label={words.menu}
      onKeyDown={(event: KeyboardEvent) => {
        if (open && event.key === 'Escape') close();
      }}
    >
      <p className="brand">{words.title}</p>
      <p className="about">{words.about}</p>
      <PeopleSwitch page={page} words={words} me={me} become={become} />
      {group(words.channels, ofKind('public', 'private'))}
      {group(words.directMessages, ofKind('mpim'))}
      {group(words.apps, ofKind('im'))}
    </nav>
  );
}
