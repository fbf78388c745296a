import type { ReactNode } from 'react';
import type { Words } from './words.ts';

/** The head of a conversation: the menu on a narrow window, its name, and the page's own tools. */
export function ConversationHead(props: {
  title: string;
  words: Words;
  menuOpen: boolean;
  toggleMenu: () => void;
  inspecting: boolean;
  toggleInspector: () => void;
  reload: () => void;
  children: ReactNode;
}) {
  const { title, words, menuOpen, inspecting } = props;
  return (
    <header className="conversation-head">
      <button
        type="button"
        className="menu-button"
        aria-expanded={menuOpen}
        aria-controls="sidebar"
        aria-label={words.menu}
        onClick={props.toggleMenu}
      >
        ☰
      </button>
      <h1 tabIndex={-1}>{title}</h1>
      <button
        type="button"
        className="quiet"
        title={words.reload}
        aria-label={words.reload}
        onClick={props.reload}
      >
        ↻
      </button>
      <button type="button" className="quiet" aria-expanded={inspecting} onClick={props.toggleInspector}>
        {words.traffic}
      </button>
      {props.children}
    </header>
  );
}
