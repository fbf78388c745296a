import type { TrafficLine } from '../journal.ts';
import type { Words } from './words.ts';

/** What went over the wire, newest first; each line opens to its JSON. */
export function Inspector(props: { traffic: TrafficLine[]; words: Words; close: () => void }) {
  const { traffic, words, close } = props;
  return (
    <aside className="inspector" aria-label={words.traffic}>
      <header>
        <h2>{words.traffic}</h2>
        <button type="button" className="quiet close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <p className="muted">{words.trafficAbout}</p>
      <ol>
        {traffic.toReversed().map((line) => (
          <li key={line.number}>
            <details>
              <summary>
                <span aria-hidden="true">{line.direction === 'to-bot' ? '→' : '←'}</span>
                <span className="hidden">{line.direction === 'to-bot' ? words.toBot : words.fromBot}</span>{' '}
                {line.what}
              </summary>
              <pre>{JSON.stringify(line.body, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ol>
    </aside>
  );
}
