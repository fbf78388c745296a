import { isObject, type JsonObject, listOf, textOf } from '../json.ts';

function cellText(cell: unknown): string {
  if (!isObject(cell)) return '';
  if (cell.text !== undefined || cell.value !== undefined) return String(cell.text ?? cell.value);
  return listOf(cell.elements).map(cellText).join('');
}

/** A `data_table` block, which slack-blocks-to-jsx does not know: the first row is the head. */
export function DataTable({ block }: { block: JsonObject }) {
  const [head = [], ...rows] = listOf(block.rows).map((row) => listOf(row).map(cellText));
  return (
    <div className="table-box">
      <table>
        <caption>{textOf(block.caption)}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, column) => (
                <td key={`${head[column] ?? ''}${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
