import type { Plot } from './axes.tsx';
import type { AxisChart } from './chart-data.ts';

const NARROWEST_WITH_VALUE = 22;

/** The bars of a bar chart, side by side where there are several series; values stand on bars wide enough for them. */
export function Bars({
  chart,
  plot,
  format,
}: {
  chart: AxisChart;
  plot: Plot;
  format: (value: number) => string;
}) {
  const width = (plot.band * 0.72) / Math.max(1, chart.series.length);
  return (
    <g>
      {chart.series.map((series, row) => (
        <g key={series.name} className={`series-${row}`}>
          {series.values.map((value, index) => {
            const x = plot.left + plot.band * (index + 0.14) + width * row;
            const top = Math.min(plot.y(value), plot.y(0));
            const height = Math.abs(plot.y(value) - plot.y(0));
            return (
              <g key={chart.categories[index]}>
                <rect x={x} y={top} width={Math.max(1, width - 1)} height={height} rx={2} />
                {width >= NARROWEST_WITH_VALUE && value !== 0 ? (
                  <text x={x + width / 2} y={top - 4} textAnchor="middle" className="value">
                    {format(value)}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
