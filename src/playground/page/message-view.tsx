import { isObject, textOf } from '../json.ts';
import type { MessageState } from '../page-state.ts';
import { authorOf } from './author.ts';
import { Blocks } from './blocks.tsx';
import { useDeskParts } from './desk-context.ts';
import { Files } from './files.tsx';
import { MessageActions } from './message-actions.tsx';
import { languageTag } from './plain-text.ts';
import { Mrkdwn } from './still.tsx';
import { SurfaceContext } from './surface.ts';
import { useSurfaceOf } from './use-surface.ts';

/** One message: who, when, what; ephemeral ones say so. `reply` is absent where nobody can answer in a thread. */
export function MessageView({ message, reply }: { message: MessageState; reply?: (() => void) | undefined }) {
  const { page, words } = useDeskParts();
  const blocks = (message.blocks ?? []).filter(isObject);
  const { surface } = useSurfaceOf({ channel: message.channel, ts: message.ts }, blocks);
  const author = authorOf(message, page);
  const time = new Date(Number(message.ts) * 1000);
  const isBot = message.bot_id !== undefined;
  const isEphemeral = message.visibleTo !== undefined;
  return (
    <article
      className={isEphemeral ? 'message ephemeral' : 'message'}
      data-ts={message.ts}
      aria-label={`${author}, ${time.toLocaleTimeString(page.me.locale, { timeStyle: 'short' })}`}
    >
      <span className={isBot ? 'avatar bot' : 'avatar'} aria-hidden="true">
        {[...author][0]?.toUpperCase()}
      </span>
      <div className="message-body">
        {isEphemeral ? <p className="only-you">{words.onlyYou}</p> : null}
        <p className="message-head">
          <strong lang={languageTag(author)}>{author}</strong>
          {isBot ? <span className="badge">{words.app}</span> : null}
          <time dateTime={time.toISOString()}>
            {time.toLocaleTimeString(page.me.locale, { hour: '2-digit', minute: '2-digit' })}
          </time>
          {message.edited === undefined ? null : <span className="muted">({words.edited})</span>}
        </p>
        <div lang={languageTag(message.text)}>
          <SurfaceContext value={surface}>
            {blocks.length > 0 ? <Blocks blocks={blocks} /> : <Mrkdwn text={message.text} />}
          </SurfaceContext>
        </div>
        <Files files={message.files} />
        {message.reactions === undefined ? null : (
          <p className="reactions">
            {message.reactions.map(({ name, count }) => (
              <span key={name} className="badge">
                :{textOf(name)}: {count}
              </span>
            ))}
          </p>
        )}
      </div>
      {isEphemeral ? null : <MessageActions message={message} reply={reply} />}
    </article>
  );
}
