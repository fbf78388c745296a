import type { PageState } from '../page-state.ts';
import type { SlackMessage } from '../workspace.ts';
import { Blocks, Mrkdwn } from './blocks.tsx';
import type { Act } from './message-list.tsx';
import type { Words } from './words.ts';

function authorOf(message: SlackMessage, state: PageState): string {
  const person = state.people.find(({ id }) => id === message.user);
  return person?.realName ?? message.username ?? message.user ?? message.bot_id ?? '';
}

/** One message: who, when, what; ephemeral ones say so. */
export function MessageView(props: { message: SlackMessage; state: PageState; words: Words; act: Act }) {
  const { message, state, words, act } = props;
  const author = authorOf(message, state);
  const time = new Date(Number(message.ts) * 1000);
  const isBot = message.bot_id !== undefined;
  const isEphemeral = 'visibleTo' in message;
  const blocks = message.blocks ?? [];
  return (
    <article className={isEphemeral ? 'message ephemeral' : 'message'} data-ts={message.ts}>
      <span className={isBot ? 'avatar bot' : 'avatar'} aria-hidden="true">
        {[...author][0]?.toUpperCase()}
      </span>
      <div className="message-body">
        {isEphemeral ? <p className="only-you">{words.onlyYou}</p> : null}
        <p className="message-head">
          <strong>{author}</strong>
          {isBot ? <span className="badge">{words.app}</span> : null}
          <time dateTime={time.toISOString()}>
            {time.toLocaleTimeString(state.me.locale, { hour: '2-digit', minute: '2-digit' })}
          </time>
          {message.edited === undefined ? null : <span className="muted">({words.edited})</span>}
        </p>
        {blocks.length > 0 ? (
          <Blocks
            blocks={blocks}
            state={state}
            words={words}
            press={async (actionId, value) => {
              const target = { channel: message.channel, ts: message.ts, actionId };
              await act('press', value === undefined ? target : { ...target, value });
            }}
          />
        ) : (
          <Mrkdwn text={message.text} state={state} />
        )}
        {message.reactions === undefined ? null : (
          <p className="reactions">
            {message.reactions.map(({ name, count }) => (
              <span key={name} className="badge">
                :{name}: {count}
              </span>
            ))}
          </p>
        )}
      </div>
    </article>
  );
}
