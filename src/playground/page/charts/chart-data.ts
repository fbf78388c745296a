import { isObject, type JsonObject, listOf, textOf } from '../../json.ts';

/** A named row of values, one for each category. */
export interface Series {
  name: string;
  values: readonly number[];
}

/** A chart with axes. */
export interface AxisChart {
  type: 'bar' | 'line' | 'area';
  title: string;
  categories: readonly string[];
  series: readonly Series[];
  xLabel: string;
  yLabel: string;
}

/** A pie, cut into labelled segments. */
export interface PieChart {
  type: 'pie';
  title: string;
  segments: readonly { label: string; value: number }[];
}

const AXIS_TYPES: ReadonlyMap<string, AxisChart['type']> = new Map([
  ['bar', 'bar'],
  ['line', 'line'],
  ['area', 'area'],
]);

function pointOf(point: unknown): { label: string; value: number } {
  const { label, value } = isObject(point) ? point : {};
  return { label: textOf(label), value: typeof value === 'number' ? value : 0 };
}

/**
 * A `data_visualization` block read (https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block);
 * undefined for a kind of chart nobody knows.
 */
export function readChart(block: JsonObject): AxisChart | PieChart | undefined {
  const chart = isObject(block.chart) ? block.chart : {};
  const title = textOf(block.title);
  if (chart.type === 'pie') return { type: 'pie', title, segments: listOf(chart.segments).map(pointOf) };
  const type = AXIS_TYPES.get(textOf(chart.type));
  if (type === undefined) return undefined;
  const axis = isObject(chart.axis_config) ? chart.axis_config : {};
  const categories = listOf(axis.categories).map(textOf);
  const series = listOf(chart.series)
    .filter(isObject)
    .map((one) => {
      const points = new Map(
        listOf(one.data)
          .map(pointOf)
          .map(({ label, value }) => [label, value]),
      );
      return { name: textOf(one.name), values: categories.map((category) => points.get(category) ?? 0) };
    });
  return { type, title, categories, series, xLabel: textOf(axis.x_label), yLabel: textOf(axis.y_label) };
}
