import type { AgentState } from '../page-state.ts';
import { Composer } from './composer.tsx';
import { useDeskParts } from './desk-context.ts';
import { MessageView } from './message-view.tsx';
import { languageTag } from './plain-text.ts';
import { StatusLine } from './status-line.tsx';
import type { Thread } from './threads.ts';

/** A message and its thread; in an agent's pane with the title of the conversation and what the agent is doing. */
export function ThreadView(props: {
  thread: Thread;
  agent: AgentState | null;
  replying: boolean;
  reply: (open: boolean) => void;
  say: (text: string, threadTs?: string) => Promise<boolean>;
}) {
  const { thread, agent, replying, reply, say } = props;
  const { parent, replies } = thread;
  const { words, page } = useDeskParts();
  const canReply = parent.visibleTo === undefined;
  const open = canReply ? () => reply(true) : undefined;
  const title = agent?.titles[parent.ts];
  const status = agent?.statuses[parent.ts];
  return (
    <li>
      {title === undefined ? null : (
        <h2 className="conversation-title" lang={languageTag(title)}>
          {title}
        </h2>
      )}
      <MessageView message={parent} reply={open} />
      {replies.length > 0 || status !== undefined ? (
        <div className="replies">
          <ol aria-label={words.replies}>
            {replies.map((message) => (
              <li key={message.ts}>
                <MessageView message={message} reply={open} />
              </li>
            ))}
          </ol>
          <StatusLine status={status} />
        </div>
      ) : null}
      {canReply ? (
        <div className="thread-foot">
          <button type="button" className="link" aria-expanded={replying} onClick={() => reply(!replying)}>
            {words.reply}
          </button>
          {replying ? (
            <Composer
              label={words.reply}
              placeholder={words.placeholderThread}
              botName={page.bot.realName}
              words={words}
              say={(text) => say(text, parent.ts)}
              inThread
            />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
