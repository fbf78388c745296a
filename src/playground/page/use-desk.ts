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

/** The state of the local Slack as one person sees it, kept fresh by server-sent events. */
export function useDesk(withTraffic: boolean): {
  state: PageState | undefined;
  /** Whom the person chose to be; the state follows. Empty before a choice. */
  person: string;
  become: (personId: string) => void;
} {
  const [person, setPerson] = useState(() => sessionStorage.getItem('person') ?? '');
  const [state, setState] = useState<PageState>();
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const query = new URLSearchParams({
      ...(person === '' ? {} : { user: person }),
      traffic: withTraffic ? '1' : '0',
    });
    const response = await fetch(`/api/state?${query}`).catch(() => undefined);
    if (response === undefined || mine !== latest.current) return;
    if (!response.ok) {
      // The stand-in was started anew and its people have new ids.
      sessionStorage.removeItem('person');
      setPerson('');
      return;
    }
    const { state: fresh } = (await response.json()) as { state: PageState };
    if (mine === latest.current) setState(fresh);
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
