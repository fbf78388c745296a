import { useState } from 'react';
import type { PageState } from '../page-state.ts';
import type { Words } from './words.ts';

/** What to do here, with example questions to press; gone for good once closed. */
export function FirstVisit(props: {
  state: PageState;
  words: Words;
  /** True once there is something to read here: the hint makes room. */
  busy: boolean;
  say: (text: string) => Promise<boolean>;
}) {
  const { state, words, busy, say } = props;
  const [open, setOpen] = useState(() => localStorage.getItem('first-visit') !== 'closed');
  if (!open || busy) return null;
  return (
    <aside className="first-visit" aria-label={words.firstTitle}>
      <button
        type="button"
        className="quiet close"
        aria-label={words.dismiss}
        onClick={() => {
          localStorage.setItem('first-visit', 'closed');
          setOpen(false);
        }}
      >
        ×
      </button>
      <h2>{words.firstTitle}</h2>
      <p>{words.firstText}</p>
      <div className="controls">
        {state.suggestions.map((suggestion) => (
          <button key={suggestion} type="button" className="control" onClick={() => say(suggestion)}>
            {suggestion}
          </button>
        ))}
      </div>
    </aside>
  );
}
