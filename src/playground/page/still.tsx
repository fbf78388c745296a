import { Component, type ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { useSurface } from './surface.ts';

/** Shows a plain note instead when the drawing library stumbles over a block. */
class Guarded extends Component<{ instead: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

/** Web and mail addresses only; anything else that calls itself a link is shown as text. */
function safeLink(input: { href: string; children: ReactNode; className: string }): ReactNode {
  const web = ['https:', 'http:', 'mailto:'].some((scheme) => input.href.startsWith(scheme));
  if (!web) return <span>{input.children}</span>;
  return (
    <a href={input.href} className={input.className} target="_blank" rel="noreferrer noopener">
      {input.children}
    </a>
  );
}

/**
 * Blocks so that the library shows what Slack would. It reads `&lt;!channel&gt;` as a mention, where Slack shows it as it
 * was typed (an invisible character after the `<` prevents that), and finds markup in plain text.
 */
function literally(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(literally);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [name, part] of Object.entries(value)) copy[name] = literally(part);
  if (value.type === 'mrkdwn') {
    copy.text = textOf(value.text).replaceAll('&lt;', '<\u2060').replaceAll('&gt;', '>');
    // To Slack verbatim means no links made of bare addresses; to the library it means no markup at all.
    delete copy.verbatim;
  } else if (value.type === 'plain_text') {
    copy.verbatim = true;
  }
  return copy;
}

/** Blocks without controls, drawn by slack-blocks-to-jsx. */
export function Still({ blocks }: { blocks: JsonObject[] }) {
  const { page } = useSurface();
  const users = page.people.map(({ id, realName }) => ({ id, name: realName }));
  const channels = page.channels.map(({ id, name }) => ({ id, name }));
  return (
    <Guarded instead={<pre className="undrawn">{JSON.stringify(blocks, null, 1)}</pre>}>
      <Message
        blocks={literally(blocks) as Block[]}
        name=""
        logo=""
        theme="light"
        withoutWrapper
        data={{ users, channels }}
        hooks={{ link: safeLink }}
      />
    </Guarded>
  );
}

/** A text in Slack's markup. */
export function Mrkdwn({ text }: { text: string }) {
  if (text === '') return null;
  return <Still blocks={[{ type: 'section', text: { type: 'mrkdwn', text }, expand: true }]} />;
}
