import { Component, type ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import type { PageState } from '../page-state.ts';
import { Control, type Press } from './control.tsx';
import { DataTable } from './data-table.tsx';
import type { Words } from './words.ts';

interface Drawn {
  state: PageState;
  words: Words;
  press: Press;
}

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
function Still({ blocks, state }: { blocks: JsonObject[]; state: PageState }) {
  const users = state.people.map(({ id, realName }) => ({ id, name: realName }));
  const channels = state.channels.map(({ id, name }) => ({ id, name }));
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
export function Mrkdwn({ text, state }: { text: string; state: PageState }) {
  if (text === '') return null;
  return <Still blocks={[{ type: 'section', text: { type: 'mrkdwn', text }, expand: true }]} state={state} />;
}

function Controls({ elements, words, press }: Drawn & { elements: unknown[] }) {
  return (
    <div className="controls">
      {elements.filter(isObject).map((element) => (
        <Control
          key={textOf(element.action_id) || JSON.stringify(element)}
          element={element}
          words={words}
          press={press}
        />
      ))}
    </div>
  );
}

function Card({ block, ...drawn }: Drawn & { block: JsonObject }) {
  const texts = [block.title, block.subtitle, block.body].filter(isObject).map((part) => textOf(part.text));
  const [title = '', ...rest] = texts;
  return (
    <div className="card">
      <Mrkdwn text={block.title === undefined ? title : `*${title}*`} state={drawn.state} />
      {rest.map((text) => (
        <Mrkdwn key={text} text={text} state={drawn.state} />
      ))}
      <Controls elements={listOf(block.actions)} {...drawn} />
    </div>
  );
}

function Container({ block, ...drawn }: Drawn & { block: JsonObject }) {
  const title = isObject(block.title) ? textOf(block.title.text) : '';
  const children = <Blocks blocks={listOf(block.child_blocks)} {...drawn} />;
  if (block.is_collapsible !== true) {
    return (
      <section className="card" aria-label={title}>
        <p className="card-title">{title}</p>
        {children}
      </section>
    );
  }
  return (
    <details className="card" open={block.default_collapsed !== true}>
      <summary className="card-title">{title}</summary>
      {children}
    </details>
  );
}

type Draw = (block: JsonObject, drawn: Drawn) => ReactNode;

const DRAWN_HERE: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['actions', (block, drawn) => <Controls elements={listOf(block.elements)} {...drawn} />],
  ['context_actions', (block, drawn) => <Controls elements={listOf(block.elements)} {...drawn} />],
  ['card', (block, drawn) => <Card block={block} {...drawn} />],
  ['container', (block, drawn) => <Container block={block} {...drawn} />],
  ['data_table', (block) => <DataTable block={block} />],
  [
    'carousel',
    (block, drawn) => (
      <div className="carousel">
        {listOf(block.elements)
          .filter(isObject)
          .map((card) => (
            <Card key={JSON.stringify(card)} block={card} {...drawn} />
          ))}
      </div>
    ),
  ],
]);

function withAccessory(block: JsonObject, drawn: Drawn): ReactNode {
  const { accessory, ...rest } = block;
  return (
    <div className="with-accessory">
      <Still blocks={[rest]} state={drawn.state} />
      <Controls elements={[accessory]} {...drawn} />
    </div>
  );
}

function drawnHere(block: JsonObject): Draw | undefined {
  const isPicture = isObject(block.accessory) && block.accessory.type === 'image';
  if (block.type === 'section' && block.accessory !== undefined && !isPicture) return withAccessory;
  return DRAWN_HERE.get(textOf(block.type));
}

/** The blocks of a message: still ones by slack-blocks-to-jsx, all that can be pressed by us, because it has no handlers. */
export function Blocks({ blocks, ...drawn }: Drawn & { blocks: unknown[] }) {
  const parts: { key: string; node: ReactNode }[] = [];
  let still: JsonObject[] = [];
  const flush = () => {
    if (still.length > 0) {
      parts.push({ key: `s${parts.length}`, node: <Still blocks={still} state={drawn.state} /> });
    }
    still = [];
  };
  for (const block of blocks.filter(isObject)) {
    const draw = drawnHere(block);
    if (draw === undefined) {
      // A long text is shown whole: there is no "see more" to lose.
      still.push(block.type === 'section' ? { expand: true, ...block } : block);
      continue;
    }
    flush();
    parts.push({ key: `d${parts.length}`, node: draw(block, drawn) });
  }
  flush();
  return (
    <div className="blocks">
      {parts.map(({ key, node }) => (
        <div key={key}>{node}</div>
      ))}
    </div>
  );
}
