import { useState } from 'react';
import { type JsonObject, listOf, textOf } from '../json.ts';
import { useSurface } from './surface.ts';
import { type Cell, cellOf, type Order, sorted } from './table-cells.ts';

function Head(props: {
  head: readonly Cell[];
  isNumber: (column: number) => boolean;
  order: Order | undefined;
  choose: (column: number) => void;
}) {
  const { head, isNumber, order, choose } = props;
  const directionOf = (column: number) => {
    if (order?.column !== column) return undefined;
    return order.down ? 'descending' : 'ascending';
  };
  return (
    <thead>
      <tr>
        {head.map(({ text }, column) => (
          <th
            key={text}
            scope="col"
            className={isNumber(column) ? 'number' : undefined}
            aria-sort={directionOf(column)}
          >
            <button type="button" className="sort" onClick={() => choose(column)}>
              {text}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/**
 * A `data_table` block, which slack-blocks-to-jsx does not know: the first row is the head, a press on a head sorts by
 * its column, and long tables have pages (https://docs.slack.dev/reference/block-kit/blocks/data-table-block).
 */
export function DataTable({ block }: { block: JsonObject }) {
  const { page, words } = useSurface();
  const [order, setOrder] = useState<Order>();
  const [from, setFrom] = useState(0);
  const [head = [], ...rows] = listOf(block.rows).map((row) => listOf(row).map(cellOf));
  const size = typeof block.page_size === 'number' ? block.page_size : rows.length;
  const rowHead = typeof block.row_header_column_index === 'number' ? block.row_header_column_index : -1;
  const to = Math.min(from + size, rows.length);
  return (
    <div className="table-box">
      <table>
        <caption>{textOf(block.caption)}</caption>
        <Head
          head={head}
          isNumber={(column) => rows.every((row) => row[column]?.number !== undefined)}
          order={order}
          choose={(column) => {
            setOrder({ column, down: order?.column === column && !order.down });
            setFrom(0);
          }}
        />
        <tbody>
          {sorted(rows, order, page.me.locale)
            .slice(from, to)
            .map((row) => (
              <tr key={row.map(({ text }) => text).join('|')}>
                {row.map(({ text, number }, column) =>
                  column === rowHead ? (
                    <th key={head[column]?.text} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={head[column]?.text} className={number === undefined ? undefined : 'number'}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
        </tbody>
      </table>
      {rows.length > size ? (
        <div className="controls">
          <button
            type="button"
            className="control"
            disabled={from === 0}
            onClick={() => setFrom(Math.max(0, from - size))}
          >
            {words.previous}
          </button>
          <button type="button" className="control" disabled={to === rows.length} onClick={() => setFrom(to)}>
            {words.next}
          </button>
          <span className="muted" role="status">
            {from + 1}–{to} / {rows.length}
          </span>
        </div>
      ) : null}
    </div>
  );
}
