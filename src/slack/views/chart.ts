import type { FigureRow, FigureTable } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { clip, LIMITS, unitCost } from '../limits.ts';
import { printable } from '../mrkdwn.ts';
import { WORDS } from '../words/index.ts';
import { yearsInARow } from './chart-years.ts';

/** A label with its number. */
interface Point {
  readonly label: string;
  readonly value: number;
}

/**
 * A chart in a message, as far as we use it; @slack/types 3.2 does not have it yet.
 * Source: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block.
 */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly block_id?: string;
  readonly title: string;
  readonly chart:
    | { readonly type: 'pie'; readonly segments: readonly Point[] }
    | {
        readonly type: 'bar';
        readonly series: ReadonlyArray<{ readonly name: string; readonly data: readonly Point[] }>;
        readonly axis_config: {
          readonly categories: readonly string[];
          readonly x_label: string;
          readonly y_label: string;
        };
      };
}

/**
 * The charts of tables, two at most: bars, or a pie where the rows are at most six parts of a whole. Each currency has
 * a chart of its own; what has fewer than two rows has none. Of more rows than a chart takes, the first are drawn, of
 * years the last, and the title says so.
 */
export function charts(tables: readonly FigureTable[], language: Language): DataVisualizationBlock[] {
  return tables
    .flatMap((table) => byCurrency(table).map((one) => ({ table, ...one })))
    .filter(({ rows }) => rows.length > 1)
    .slice(0, LIMITS.charts.max)
    .map(({ table, currency, rows }) => drawn(table, currency, rows, language));
}

/** The rows that can be drawn in one chart: money of one currency, or plain counts. */
function byCurrency({ rows }: FigureTable): Array<{ currency: string; rows: FigureRow[] }> {
  const groups = Map.groupBy(
    rows.filter(({ value }) => Number.isFinite(value)),
    ({ currency }) => currency ?? '',
  );
  return [...groups].map(([currency, some]) => ({ currency, rows: some }));
}

function drawn(
  table: FigureTable,
  currency: string,
  rows: readonly FigureRow[],
  language: Language,
): DataVisualizationBlock {
  const words = WORDS[language].charts;
  const isTime = table.rowsAre === 'times';
  const all = isTime ? yearsInARow(rows) : rows;
  const most = LIMITS.chartCategories.max;
  const shown = isTime ? all.slice(-most) : all.slice(0, most);
  const points = withOwnLabels(shown);
  const cut = all.length <= most ? '' : isTime ? words.last(most) : words.first(most);
  const title = short(`${table.title}${currency === '' ? '' : words.inCurrency(currency)}`, {
    max: LIMITS.chartTitle.max - cut.length,
  });
  const named = { type: 'data_visualization', title: title + cut } as const;
  const isPie =
    table.rowsAre === 'parts' &&
    points.length <= LIMITS.pieSegments.max &&
    points.every(({ value }) => value > 0);
  if (isPie) return { ...named, chart: { type: 'pie', segments: points } };
  return {
    ...named,
    chart: {
      type: 'bar',
      series: [
        { name: short(currency || table.columns.value, { max: LIMITS.chartLabel.max }), data: points },
      ],
      axis_config: {
        categories: points.map(({ label }) => label),
        x_label: short(table.columns.label, { max: LIMITS.axisLabel.max }),
        y_label: short(currency || table.columns.value, { max: LIMITS.axisLabel.max }),
      },
    },
  };
}

/** Labels cut to size, no two alike: points find their category by it. */
function withOwnLabels(rows: ReadonlyArray<Pick<FigureRow, 'label' | 'value'>>): Point[] {
  const taken = new Set<string>();
  return rows.map(({ label, value }) => {
    const { max } = LIMITS.chartLabel;
    let own = short(label, { max });
    for (let number = 2; taken.has(own); number += 1) {
      const suffix = ` ${number}`;
      own = short(label, { max: max - suffix.length }) + suffix;
    }
    taken.add(own);
    return { label: own, value };
  });
}

function short(text: string, { max }: { max: number }): string {
  return clip(printable(text).replaceAll('\n', ' '), max, unitCost);
}
