import type { ChannelState } from '../page-state.ts';
import { AgentWelcome, Prompts } from './agent-pane.tsx';
import { Composer } from './composer.tsx';
import { useDeskParts } from './desk-context.ts';
import { FirstVisit } from './first-visit.tsx';
import { MessageList } from './message-list.tsx';
import { useOpened } from './use-opened.ts';
import { channelTitle } from './words.ts';

/** The messages of a channel and where one types; in the app's own conversation also what makes it an agent's pane. */
export function Conversation({ channel, notice }: { channel: ChannelState; notice: string }) {
  const { page, words, act } = useDeskParts();
  const isApp = channel.kind === 'im';
  const { agent } = channel;
  useOpened(isApp ? 'messages' : undefined);
  const say = async (text: string, threadTs?: string) => {
    const { ok } = await act('say', { text, ...(threadTs === undefined ? {} : { threadTs }) });
    return ok;
  };
  return (
    <>
      <MessageList
        channel={channel}
        say={say}
        {...(agent === null ? {} : { welcome: <AgentWelcome />, below: <Prompts agent={agent} say={say} /> })}
      />
      <div className="foot">
        <FirstVisit
          state={page}
          words={words}
          busy={channel.messages.length > 0}
          // In a channel the bot listens only when it is mentioned.
          say={(text) => say(isApp || text.startsWith('/') ? text : `@${page.bot.realName} ${text}`)}
        />
        <p className="notice" role="alert">
          {notice}
        </p>
        <Composer
          key={channel.id}
          label={`${words.message} ${channelTitle(channel, page.bot)}`}
          placeholder={isApp ? words.placeholderDm : words.placeholderChannel}
          botName={page.bot.realName}
          words={words}
          say={say}
        />
      </div>
    </>
  );
}
