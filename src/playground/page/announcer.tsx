import { useEffect, useRef, useState } from 'react';
import type { MessageState, PageState } from '../page-state.ts';
import { authorOf } from './author.ts';
import { languageTag } from './plain-text.ts';

const LONGEST = 600;

/**
 * Reads new messages of the open conversation out, once, politely, by their `text`, which says what their blocks say;
 * a message that is being edited or streamed is not read again for every change.
 */
export function Announcer(props: { page: PageState; messages: readonly MessageState[]; place: string }) {
  const { page, messages, place } = props;
  const seen = useRef({ place: '', ts: '' });
  const [news, setNews] = useState('');
  useEffect(() => {
    const newest = messages.at(-1)?.ts ?? '';
    const before = seen.current;
    seen.current = { place, ts: newest };
    if (before.place !== place) return setNews('');
    const fresh = messages.filter(({ ts, user }) => ts > before.ts && user !== page.me.id);
    if (fresh.length === 0) return;
    setNews(fresh.map((one) => `${authorOf(one, page)}: ${one.text.slice(0, LONGEST)}`).join(' '));
  }, [messages, place, page]);
  return (
    <p className="hidden" role="status" aria-live="polite" lang={languageTag(news)}>
      {news}
    </p>
  );
}
