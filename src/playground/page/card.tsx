import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import { Controls } from './controls.tsx';
import { Mrkdwn } from './still.tsx';

/** A `card` block: title, subtitle, body, buttons. */
export function Card({ block }: { block: JsonObject }) {
  const texts = [block.title, block.subtitle, block.body].filter(isObject).map((part) => textOf(part.text));
  const [title = '', ...rest] = texts;
  return (
    <div className="card">
      <Mrkdwn text={block.title === undefined ? title : `*${title}*`} />
      {rest.map((text) => (
        <Mrkdwn key={text} text={text} />
      ))}
      <Controls elements={listOf(block.actions)} blockId={textOf(block.block_id)} />
    </div>
  );
}
