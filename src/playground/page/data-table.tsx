import { useState } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import { useSurface } from './surface.ts';

/** A cell as it is shown, and the number it stands for where it is one. */
interface Cell {
  text: string;
  number: number | undefined;
}

function textIn(cell: unknown): string {
  if (!isObject(cell)) return '';
  if (cell.text !== undefined || cell.value !== undefined) return String(cell.text ?? cell.value);
  return listOf(cell.elements).map(textIn).join('');
}

function cellOf(cell: unknown): Cell {
  const value = isObject(cell) && cell.type === 'raw_number' ? cell.value : undefined;
  return { text: textIn(cell), number: typeof value === 'number' ? value : undefined };
}

interface Order {
  column: number;
  down: boolean;
}

function sorted(rows: readonly Cell[][], order: Order | undefined, locale: string): readonly Cell[][] {
  if (order === undefined) return rows;
  const compared = new Intl.Collator(locale, { numeric: true });
  const up = rows.toSorted((one, other) => {
    const [first, second] = [one[order.column], other[order.column]];
    if (first?.number !== undefined && second?.number !== undefined) return first.number - second.number;
    return compared.compare(first?.text ?? '', second?.text ?? '');
  });
  return order.down ? up.reverse() : up;
}

/**
 * A `data_table` block, which slack-blocks-to-jsx does not know: the first row is the head, and a press on a head sorts
 * by its column, as in Slack (https://docs.slack.dev/reference/block-kit/blocks/data-table-block).
 */
export function DataTable({ block }: { block: JsonObject }) {
  const { page } = useSurface();
  const [order, setOrder] = useState<Order>();
  const [head = [], ...rows] = listOf(block.rows).map((row) => listOf(row).map(cellOf));
  const isNumbers = (column: number) => rows.every((row) => row[column]?.number !== undefined);
  const directionOf = (column: number) => {
    if (order?.column !== column) return undefined;
    return order.down ? 'descending' : 'ascending';
  };
  return (
    <div className="table-box">
      <table>
        <caption>{textOf(block.caption)}</caption>
        <thead>
          <tr>
            {head.map(({ text }, column) => (
              <th
                key={text}
                scope="col"
                className={isNumbers(column) ? 'number' : undefined}
                aria-sort={directionOf(column)}
              >
                <button
                  type="button"
                  className="sort"
                  onClick={() => setOrder({ column, down: order?.column === column && !order.down })}
                >
                  {text}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, order, page.me.locale).map((row) => (
            <tr key={row.map(({ text }) => text).join('|')}>
              {row.map(({ text, number }, column) => (
                <td key={head[column]?.text} className={number === undefined ? undefined : 'number'}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
