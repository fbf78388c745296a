import type { FigureRow } from '../../domain/answer.ts';
import { LIMITS } from '../limits.ts';

type Bar = Pick<FigureRow, 'label' | 'value'>;

/** "2014", "2014年": a year as a row's label says it. */
const YEAR = /^(\d{4})(年?)$/;

/** Years without anything that are drawn in a row; a record of 1919 before those of 2010 leaves a longer gap. */
const LONGEST_GAP = 5;

/**
 * The rows with an empty one for each of a few years between that have none, so that a chart does not show 2011 beside
 * 2016; as they are where that would be more than a chart takes. Rows that are no years stay where they stand.
 */
export function yearsInARow(rows: readonly Bar[]): readonly Bar[] {
  const filled = rows.flatMap((row, at): readonly Bar[] => {
    const before = YEAR.exec(rows[at - 1]?.label ?? '');
    const own = YEAR.exec(row.label);
    if (before === null || own === null) return [row];
    const [, from] = before;
    const [, to, unit = ''] = own;
    const between = Number(to) - Number(from) - 1;
    if (between < 1 || between > LONGEST_GAP) return [row];
    const gaps = Array.from({ length: between }, (_none, gap) => ({
      label: `${Number(from) + 1 + gap}${unit}`,
      value: 0,
    }));
    return [...gaps, row];
  });
  return filled.length > LIMITS.chartCategories.max ? rows : filled;
}
