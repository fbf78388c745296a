import type { AxisChart } from './chart-data.ts';
import { ticks } from './scale.ts';

/** Where things are drawn, in pixels of the picture. */
export interface Plot {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Width of one category. */
  band: number;
  y: (value: number) => number;
  ticks: readonly number[];
  /** True when category names need to be slanted to fit. */
  slanted: boolean;
}

const LETTER = 6.5;
const WIDE_LETTER = 12;
const HAN = /\p{Script=Han}/gu;

function widthOf(text: string): number {
  const wide = text.match(HAN)?.length ?? 0;
  return wide * WIDE_LETTER + (text.length - wide) * LETTER;
}

/** Lays a chart with axes out on `width` by `height` pixels. */
export function plotOf(
  chart: AxisChart,
  width: number,
  height: number,
  format: (value: number) => string,
): Plot {
  const marks = ticks(chart.series.flatMap(({ values }) => values));
  const left = 12 + Math.max(...marks.map((mark) => widthOf(format(mark)))) + (chart.yLabel === '' ? 0 : 18);
  const right = width - 8;
  const band = (right - left) / Math.max(1, chart.categories.length);
  const longest = Math.max(0, ...chart.categories.map(widthOf));
  const slanted = longest > band - 4;
  const foot = (slanted ? Math.min(90, longest * 0.72 + 12) : 20) + (chart.xLabel === '' ? 0 : 18);
  const bottom = height - foot;
  const top = 18;
  const [least = 0, most = 1] = [marks[0], marks.at(-1)];
  const y = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - top);
  return { left, top, right, bottom, band, y, ticks: marks, slanted };
}

/** Grid lines, values and names around a chart. */
export function Axes(props: {
  chart: AxisChart;
  plot: Plot;
  height: number;
  format: (value: number) => string;
}) {
  const { chart, plot, height, format } = props;
  return (
    <g className="axes">
      {plot.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={plot.y(tick)}
            y2={plot.y(tick)}
            className={tick === 0 ? 'zero' : ''}
          />
          <text x={plot.left - 6} y={plot.y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {chart.categories.map((category, index) => {
        const x = plot.left + plot.band * (index + 0.5);
        const y = plot.bottom + 15;
        return plot.slanted ? (
          <text
            key={category}
            x={x + 4}
            y={y - 4}
            textAnchor="end"
            transform={`rotate(-45 ${x + 4} ${y - 4})`}
          >
            {category}
          </text>
        ) : (
          <text key={category} x={x} y={y} textAnchor="middle">
            {category}
          </text>
        );
      })}
      {chart.xLabel === '' ? null : (
        <text x={(plot.left + plot.right) / 2} y={height - 4} textAnchor="middle" className="axis-name">
          {chart.xLabel}
        </text>
      )}
      {chart.yLabel === '' ? null : (
        <text
          x={12}
          y={(plot.top + plot.bottom) / 2}
          textAnchor="middle"
          className="axis-name"
          transform={`rotate(-90 12 ${(plot.top + plot.bottom) / 2})`}
        >
          {chart.yLabel}
        </text>
      )}
    </g>
  );
}
