import { useRef } from 'react';
import type { ChannelState, PageState } from '../page-state.ts';
import { channelTitle, type Words } from './words.ts';

/** Who you are, and where you can go; a dot marks channels with messages that came while you were elsewhere. */
export function Sidebar(props: {
  state: PageState;
  words: Words;
  current: string;
  choose: (channelId: string) => void;
  become: (personId: string) => void;
}) {
  const { state, words, current, choose, become } = props;
  const seen = useRef(new Map<string, string>());
  const newest = (channel: ChannelState) => channel.messages.at(-1)?.ts ?? '';
  for (const channel of state.channels) {
    if (channel.id === current || !seen.current.has(channel.id))
      seen.current.set(channel.id, newest(channel));
  }
  const group = (title: string, channels: ChannelState[]) => (
    <section>
      <h2>{title}</h2>
      <ul>
        {channels.map((channel) => {
          const unread = newest(channel) > (seen.current.get(channel.id) ?? '');
          return (
            <li key={channel.id}>
              <button
                type="button"
                className="channel"
                aria-current={channel.id === current ? 'page' : undefined}
                onClick={() => choose(channel.id)}
              >
                {channelTitle(channel, state.bot)}
                {channel.kind === 'private' ? <span className="locale">{words.noBot}</span> : null}
                {unread ? <span className="dot" role="img" aria-label={words.unread} /> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
  return (
    <nav className="sidebar" aria-label={words.menu}>
      <p className="brand">{words.title}</p>
      <p className="about">{words.about}</p>
      <fieldset className="people">
        <legend>{words.youAre}</legend>
        {state.people
          .filter((person) => !person.isBot)
          .map((person) => (
            <label key={person.id} className="person">
              <input
                type="radio"
                name="person"
                checked={person.id === state.me.id}
                onChange={() => become(person.id)}
              />
              <span lang={person.locale}>{person.realName}</span>
              <span className="locale">{person.locale.startsWith('zh') ? '中文' : 'English'}</span>
            </label>
          ))}
      </fieldset>
      {group(
        words.channels,
        state.channels.filter(({ kind }) => kind === 'public' || kind === 'private'),
      )}
      {group(
        words.directMessages,
        state.channels.filter(({ kind }) => kind === 'im' || kind === 'mpim'),
      )}
    </nav>
  );
}
