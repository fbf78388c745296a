import type { KeyboardEvent, ReactNode } from 'react';
import type { Words } from './words.ts';

/** The tabs of an app in Slack. */
export type AppTab = 'home' | 'messages';

const TABS: readonly AppTab[] = ['home', 'messages'];

/** Home beside Messages; arrows go from one to the other. */
export function AppTabs(props: { tab: AppTab; words: Words; choose: (tab: AppTab) => void }) {
  const { tab, words, choose } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other: AppTab = tab === 'home' ? 'messages' : 'home';
    choose(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.appTabs} onKeyDown={onKeyDown}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="app-panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
        >
          {words.tabs[one]}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function AppPanel({ tab, children }: { tab: AppTab; children: ReactNode }) {
  return (
    <div
      id="app-panel"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      className="panel"
      tabIndex={tab === 'home' ? 0 : -1}
    >
      {children}
    </div>
  );
}
