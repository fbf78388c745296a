import { useEffect, useMemo, useState } from 'react';
import type { JsonObject } from '../json.ts';
import { AppPanel, type AppTab, AppTabs } from './app-tabs.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Conversation } from './conversation.tsx';
import { ConversationHead } from './conversation-head.tsx';
import { DeskContext, type DeskParts } from './desk-context.ts';
import { HomeTab } from './home-tab.tsx';
import { Inspector } from './inspector.tsx';
import { Sidebar } from './sidebar.tsx';
import { postAction, useDesk } from './use-desk.ts';
import { ViewStack } from './view-stack.tsx';
import { channelTitle, wordsFor } from './words.ts';

interface Question {
  confirm: JsonObject;
  answer: (yes: boolean) => void;
}

/** The whole page: channels, the app's tabs, messages, modals, traffic. */
export function Desk() {
  const [inspecting, setInspecting] = useState(false);
  const { state: page, person, become } = useDesk(inspecting);
  const [chosen, setChosen] = useState('');
  const [tab, setTab] = useState<AppTab>('messages');
  const [menuOpen, setMenuOpen] = useState(false);
  const [notice, setNotice] = useState('');
  const [question, setQuestion] = useState<Question>();
  const words = wordsFor(page?.me);
  const channel =
    page?.channels.find(({ id }) => id === chosen) ??
    page?.channels.find(({ kind }) => kind === 'im') ??
    page?.channels[0];
  const channelId = channel?.id;

  useEffect(() => {
    document.documentElement.lang = words === wordsFor(undefined) ? 'en' : 'zh-CN';
  }, [words]);
  const parts = useMemo<DeskParts | undefined>(() => {
    if (page === undefined) return undefined;
    const act: DeskParts['act'] = async (name, body) => {
      setNotice('');
      const answer = await postAction(name, { user: page.me.id, channel: channelId, ...body });
      if (!answer.ok) setNotice(words.errors.get(answer.error ?? '') ?? words.failed);
      return answer;
    };
    const ask: DeskParts['ask'] = (confirm) =>
      new Promise((resolve) => {
        const answer = (yes: boolean) => {
          setQuestion(undefined);
          resolve(yes);
        };
        setQuestion({ confirm, answer });
      });
    return { page, words, act, ask };
  }, [page, words, channelId]);

  if (page === undefined || parts === undefined) return <p className="loading">…</p>;
  if (channel === undefined) return <p className="loading">{words.noMessages}</p>;
  const hasTabs = channel.kind === 'im' && page.features.home;
  const shown: AppTab = hasTabs ? tab : 'messages';
  const conversation = <Conversation channel={channel} notice={notice} />;
  const content = hasTabs ? (
    <AppPanel tab={shown}>{shown === 'home' ? <HomeTab /> : conversation}</AppPanel>
  ) : (
    conversation
  );

  return (
    <DeskContext value={parts}>
      <div className={menuOpen ? 'desk menu-open' : 'desk'}>
        <Sidebar
          page={page}
          words={words}
          me={person || page.me.id}
          current={channel.id}
          open={menuOpen}
          close={() => setMenuOpen(false)}
          choose={(id) => {
            setChosen(id);
            setNotice('');
            setMenuOpen(false);
          }}
          become={(id) => {
            if (channel.kind === 'im') setChosen('');
            setMenuOpen(false);
            become(id);
          }}
        />
        <main className="conversation">
          <ConversationHead
            title={channelTitle(channel, page.bot)}
            words={words}
            menuOpen={menuOpen}
            toggleMenu={() => setMenuOpen(!menuOpen)}
            inspecting={inspecting}
            toggleInspector={() => setInspecting(!inspecting)}
            reload={() => parts.act('reload', {})}
          >
            {hasTabs ? <AppTabs tab={shown} words={words} choose={setTab} /> : null}
          </ConversationHead>
          {page.connected ? null : (
            <p className="banner" role="status">
              {words.notConnected}
            </p>
          )}
          {content}
        </main>
        {inspecting ? (
          <Inspector traffic={page.traffic} words={words} close={() => setInspecting(false)} />
        ) : null}
      </div>
      <ViewStack views={page.views} notice={notice} />
      {question === undefined ? null : (
        <ConfirmDialog confirm={question.confirm} words={words} answer={question.answer} />
      )}
    </DeskContext>
  );
}
