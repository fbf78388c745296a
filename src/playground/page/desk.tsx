import { useEffect, useRef, useState } from 'react';
import { Composer } from './composer.tsx';
import { FirstVisit } from './first-visit.tsx';
import { Inspector } from './inspector.tsx';
import { MessageList } from './message-list.tsx';
import { Modal } from './modal.tsx';
import { Sidebar } from './sidebar.tsx';
import { postAction, useDesk } from './use-desk.ts';
import { channelTitle, wordsFor } from './words.ts';

/** The whole page: channels, messages, composer, traffic. */
export function Desk() {
  const [inspecting, setInspecting] = useState(false);
  const { state, become } = useDesk(inspecting);
  const [chosen, setChosen] = useState('');
  const [menuOpen, setMenuOpen] = useState(false);
  const [notice, setNotice] = useState('');
  const reloaded = useRef(false);
  const words = wordsFor(state?.me);
  const me = state?.me.id;

  useEffect(() => {
    document.documentElement.lang = words === wordsFor(undefined) ? 'en' : 'zh-CN';
  }, [words]);
  useEffect(() => {
    if (me === undefined || reloaded.current) return;
    reloaded.current = true;
    // Loading the page is what a reload is in Slack.
    postAction('reload', { user: me });
  }, [me]);

  if (state === undefined) return <p className="loading">…</p>;
  const channel =
    state.channels.find(({ id }) => id === chosen) ??
    state.channels.find(({ kind }) => kind === 'im') ??
    state.channels[0];
  if (channel === undefined) return <p className="loading">{words.noMessages}</p>;

  const act = async (name: string, body: { [field: string]: unknown }) => {
    setNotice('');
    const answer = await postAction(name, { user: state.me.id, channel: channel.id, ...body });
    if (!answer.ok) setNotice(words.errors.get(answer.error ?? '') ?? words.failed);
    return answer;
  };
  const say = async (text: string, threadTs?: string) => {
    const { ok } = await act('say', { text, ...(threadTs === undefined ? {} : { threadTs }) });
    return ok;
  };
  const view = state.views.at(-1);

  return (
    <div className={menuOpen ? 'desk menu-open' : 'desk'}>
      <Sidebar
        state={state}
        words={words}
        current={channel.id}
        choose={(id) => {
          setChosen(id);
          setNotice('');
          setMenuOpen(false);
        }}
        become={(id) => {
          const wasDm = channel.kind === 'im';
          if (wasDm) setChosen('');
          setMenuOpen(false);
          become(id);
        }}
      />
      <main className="conversation">
        <header className="conversation-head">
          <button
            type="button"
            className="menu-button"
            aria-expanded={menuOpen}
            aria-label={words.menu}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            ☰
          </button>
          <h1>{channelTitle(channel, state.bot)}</h1>
          <button
            type="button"
            className="quiet"
            title={words.reload}
            aria-label={words.reload}
            onClick={() => act('reload', {})}
          >
            ↻
          </button>
          <button
            type="button"
            className="quiet"
            aria-expanded={inspecting}
            onClick={() => setInspecting(!inspecting)}
          >
            {words.traffic}
          </button>
        </header>
        {state.connected ? null : (
          <p className="banner" role="status">
            {words.notConnected}
          </p>
        )}
        <MessageList state={state} channel={channel} words={words} act={act} say={say} />
        <div className="foot">
          <FirstVisit
            state={state}
            words={words}
            busy={channel.messages.length > 0}
            // In a channel the bot listens only when it is mentioned.
            say={(text) =>
              say(channel.kind === 'im' || text.startsWith('/') ? text : `@${state.bot.realName} ${text}`)
            }
          />
          <p className="notice" role="alert">
            {notice}
          </p>
          <Composer
            key={channel.id}
            label={`${words.message} ${channelTitle(channel, state.bot)}`}
            placeholder={channel.kind === 'im' ? words.placeholderDm : words.placeholderChannel}
            botName={state.bot.realName}
            words={words}
            say={say}
          />
        </div>
      </main>
      {inspecting ? (
        <Inspector traffic={state.traffic} words={words} close={() => setInspecting(false)} />
      ) : null}
      {view === undefined ? null : (
        <Modal key={String(view.id)} view={view} state={state} words={words} act={act} />
      )}
    </div>
  );
}
