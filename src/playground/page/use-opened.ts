import { useEffect } from 'react';
import type { AppTab } from './app-tabs.tsx';
import { useDeskParts } from './desk-context.ts';

/** Tells an app that asked for it (`app_home_opened`) that the person opened a tab of it; undefined is elsewhere. */
export function useOpened(tab: AppTab | undefined): void {
  const { page, act } = useDeskParts();
  const { connected, features, me } = page;
  const hears = features.events.includes('app_home_opened');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the tab opens, for each person and connection
  useEffect(() => {
    if (tab !== undefined && hears && connected) void act('open-app', { tab });
  }, [tab, hears, connected, me.id]);
}
