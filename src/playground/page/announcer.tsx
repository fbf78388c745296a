import { useEffect, useRef, useState } from 'react';
import type { MessageState, PageState } from '../page-state.ts';
import { authorOf } from './author.ts';
import { languageTag } from './plain-text.ts';

const LONGEST = 600;
/** A message that has not changed for so long is complete: one that is streamed is read out at its end. */
const SETTLED_AFTER_MS = 700;

/**
 * Reads new messages of the open conversation out, once, politely, by their `text`, which says what their blocks say;
 * a message that is edited later is not read again.
 */
export function Announcer(props: { page: PageState; messages: readonly MessageState[]; place: string }) {
  const { page, messages, place } = props;
  const seen = useRef({ place: '', ts: '' });
  const [news, setNews] = useState('');
  // What was said, so that a change elsewhere on the page does not put the announcement off.
  const said = messages.map(({ ts, text }) => ts + text).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the messages are new objects each time; their texts count
  useEffect(() => {
    const newest = messages.at(-1)?.ts ?? '';
    if (seen.current.place !== place) {
      seen.current = { place, ts: newest };
      return setNews('');
    }
    const fresh = messages.filter(({ ts, user }) => ts > seen.current.ts && user !== page.me.id);
    if (fresh.length === 0) return;
    const timer = setTimeout(() => {
      seen.current = { place, ts: newest };
      setNews(fresh.map((one) => `${authorOf(one, page)}: ${one.text.slice(0, LONGEST)}`).join(' '));
    }, SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [said, place]);
  return (
    <p className="hidden" role="status" aria-live="polite" lang={languageTag(news)}>
      {news}
    </p>
  );
}
