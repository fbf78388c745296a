import { useRef, useState } from 'react';
import { Shortcuts } from './shortcuts.tsx';
import type { Words } from './words.ts';

/** Where one types: Enter sends, Shift and Enter starts a new line; what could not be sent stays. */
export function Composer(props: {
  label: string;
  placeholder: string;
  botName: string;
  words: Words;
  say: (text: string) => Promise<boolean>;
  inThread?: boolean;
}) {
  const { label, placeholder, botName, words, say } = props;
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    setText('');
    if (!(await say(typed))) setText((newer) => (newer === '' ? typed : newer));
  };
  const insert = (start: string) => {
    setText((old) => (old.startsWith(start) ? old : start + old));
    field.current?.focus();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // While Chinese is being composed, Enter belongs to the input method.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div className="composer-foot">
        {props.inThread ? null : (
          <>
            <Shortcuts />
            <button
              type="button"
              className="quiet"
              title={words.insertCommand}
              onClick={() => insert('/coop ')}
            >
              /coop
            </button>
          </>
        )}
        <button
          type="button"
          className="quiet"
          title={words.insertMention}
          onClick={() => insert(`@${botName} `)}
        >
          @{botName}
        </button>
        <button type="submit" className="control primary" disabled={text.trim() === ''}>
          {words.send}
        </button>
      </div>
    </form>
  );
}
