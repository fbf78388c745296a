import type { ReactNode } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import { Card } from './card.tsx';
import { Chart } from './charts/chart.tsx';
import { Controls } from './controls.tsx';
import { DataTable } from './data-table.tsx';
import { InputBlock } from './input-block.tsx';
import { plainText } from './plain-text.ts';
import { Mrkdwn, Still } from './still.tsx';
import { useSurface } from './surface.ts';

/** What is wrong with input blocks, by block_id. */
export type Errors = ReadonlyMap<string, string>;

const NO_ERRORS: Errors = new Map();

/** A `header` block, as a heading of the right level. */
function Header({ block }: { block: JsonObject }) {
  const { headings } = useSurface();
  const Heading = `h${headings}` as const;
  return <Heading className="header-block">{plainText(block.text)}</Heading>;
}

function Container({ block, errors }: { block: JsonObject; errors: Errors }) {
  const title = plainText(block.title);
  const children = <Blocks blocks={listOf(block.child_blocks)} errors={errors} />;
  if (block.is_collapsible !== true) {
    return (
      <div className="card">
        <p className="card-title">{title}</p>
        {children}
      </div>
    );
  }
  return (
    <details className="card" open={block.default_collapsed !== true}>
      <summary className="card-title">{title}</summary>
      {children}
    </details>
  );
}

type Draw = (block: JsonObject, errors: Errors) => ReactNode;

const controls: Draw = (block) => (
  <Controls elements={listOf(block.elements)} blockId={textOf(block.block_id)} />
);

const DRAWN_HERE: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['header', (block) => <Header block={block} />],
  ['actions', controls],
  ['context_actions', controls],
  ['card', (block) => <Card block={block} />],
  ['container', (block, errors) => <Container block={block} errors={errors} />],
  ['data_table', (block) => <DataTable block={block} />],
  ['data_visualization', (block) => <Chart block={block} />],
  ['input', (block, errors) => <InputBlock block={block} error={errors.get(textOf(block.block_id)) ?? ''} />],
  [
    'alert',
    (block) => (
      <div className={`alert ${textOf(block.level)}`}>
        <Mrkdwn text={plainText(block.text)} />
      </div>
    ),
  ],
  [
    'carousel',
    (block) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      <section className="carousel" tabIndex={0}>
        {listOf(block.elements)
          .filter(isObject)
          .map((card) => (
            <Card key={JSON.stringify(card)} block={card} />
          ))}
      </section>
    ),
  ],
]);

const withAccessory: Draw = (block) => {
  const { accessory, ...rest } = block;
  return (
    <div className="with-accessory">
      <Still blocks={[rest]} />
      <Controls elements={[accessory]} blockId={textOf(block.block_id)} />
    </div>
  );
};

function drawnHere(block: JsonObject): Draw | undefined {
  const isPicture = isObject(block.accessory) && block.accessory.type === 'image';
  if (block.type === 'section' && block.accessory !== undefined && !isPicture) return withAccessory;
  return DRAWN_HERE.get(textOf(block.type));
}

/** Blocks in their order: still ones by slack-blocks-to-jsx, all that can be used by us, because it has no handlers. */
export function Blocks({ blocks, errors = NO_ERRORS }: { blocks: readonly unknown[]; errors?: Errors }) {
  const parts: { key: string; node: ReactNode }[] = [];
  let still: JsonObject[] = [];
  const flush = () => {
    if (still.length > 0) parts.push({ key: `s${parts.length}`, node: <Still blocks={still} /> });
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
    // A field keeps what was typed when the view around it changes: its block_id says which one it is.
    const key = block.type === 'input' ? `i${textOf(block.block_id)}` : `d${parts.length}`;
    parts.push({ key, node: draw(block, errors) });
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
