import { useCallback, useEffect, useRef, useState } from 'react';
import type { JsonObject } from '../json.ts';
import type { PageState } from '../page-state.ts';

/** The answer of an action: `ok`, or an error code. */
export interface ActionAnswer {
  ok: boolean;
  error?: string;
  payload?: JsonObject;
}

/** Posts an action of the page to the stand-in. */
export async function postAction(name: string, body: JsonObject): Promise<ActionAnswer> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as ActionAnswer;
  } catch {
    return { ok: false, error: 'failed' };
  }
}

/** What the stand-in shows this person; undefined when it cannot be asked, null when it knows nobody of that id. */
async function stateOf(person: string, withTraffic: boolean): Promise<PageState | null | undefined> {
  const query = new URLSearchParams({
    ...(person === '' ? {} : { user: person }),
    traffic: withTraffic ? '1' : '0',
  });
  const response = await fetch(`/api/state?${query}`).catch(() => undefined);
  if (response === undefined) return undefined;
  return response.ok ? ((await response.json()) as { state: PageState }).state : null;
}

/**
 * The state of the local Slack as one person sees it, kept fresh by server-sent events. Loading the page is what a
 * reload is in Slack, so the stand-in hears of it before anything is drawn: what opens on a drawn page stays open.
 */
export function useDesk(withTraffic: boolean): {
  state: PageState | undefined;
  /** Whom the person chose to be; the state follows. Empty before a choice. */
  person: string;
  become: (personId: string) => void;
} {
  const [person, setPerson] = useState(() => sessionStorage.getItem('person') ?? '');
  const [state, setState] = useState<PageState>();
  const latest = useRef(0);
  const reload = useRef<Promise<ActionAnswer>>(undefined);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    let fresh = await stateOf(person, withTraffic);
    if (fresh) {
      const first = reload.current === undefined;
      reload.current ??= postAction('reload', { user: fresh.me.id });
      await reload.current;
      if (first) fresh = await stateOf(person, withTraffic);
    }
    if (fresh === undefined || mine !== latest.current) return;
    if (fresh === null) {
      // The stand-in was started anew and its people have new ids.
      sessionStorage.removeItem('person');
      setPerson('');
      return;
    }
    setState(fresh);
  }, [person, withTraffic]);

  useEffect(() => {
    const stream = new EventSource('/api/events');
    stream.addEventListener('change', refresh);
    return () => stream.close();
  }, [refresh]);

  const become = useCallback((personId: string) => {
    sessionStorage.setItem('person', personId);
    setPerson(personId);
  }, []);
  return { state, person, become };
}
