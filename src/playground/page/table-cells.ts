import { isObject, listOf } from '../json.ts';

/** A cell as it is shown, and the number it stands for where it is one. */
export interface Cell {
  text: string;
  number: number | undefined;
}

function textIn(cell: unknown): string {
  if (!isObject(cell)) return '';
  if (cell.text !== undefined || cell.value !== undefined) return String(cell.text ?? cell.value);
  return listOf(cell.elements).map(textIn).join('');
}

/** A cell of a `data_table` block read: `raw_text`, `raw_number` or `rich_text`. */
export function cellOf(cell: unknown): Cell {
  const value = isObject(cell) && cell.type === 'raw_number' ? cell.value : undefined;
  return { text: textIn(cell), number: typeof value === 'number' ? value : undefined };
}

/** By which column, and which way. */
export interface Order {
  column: number;
  down: boolean;
}

/** The rows in an order, numbers as numbers; as they came without one. */
export function sorted(rows: readonly Cell[][], order: Order | undefined, locale: string): readonly Cell[][] {
  if (order === undefined) return rows;
  const compared = new Intl.Collator(locale, { numeric: true });
  const up = rows.toSorted((one, other) => {
    const [first, second] = [one[order.column], other[order.column]];
    if (first?.number !== undefined && second?.number !== undefined) return first.number - second.number;
    return compared.compare(first?.text ?? '', second?.text ?? '');
  });
  return order.down ? up.reverse() : up;
}
