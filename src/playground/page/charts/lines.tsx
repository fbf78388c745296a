import type { Plot } from './axes.tsx';
import type { AxisChart } from './chart-data.ts';

/** The lines of a line chart; an area chart fills what is below them. */
export function Lines({ chart, plot }: { chart: AxisChart; plot: Plot }) {
  return (
    <g>
      {chart.series.map((series, row) => {
        const points = series.values.map((value, index) => ({
          category: chart.categories[index] ?? '',
          x: plot.left + plot.band * (index + 0.5),
          y: plot.y(value),
        }));
        const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
        const [first, last] = [points[0], points.at(-1)];
        const isArea = chart.type === 'area' && first !== undefined && last !== undefined;
        return (
          <g key={series.name} className={`series-${row}`}>
            {isArea ? (
              <polygon points={`${first.x},${plot.y(0)} ${line} ${last.x},${plot.y(0)}`} className="area" />
            ) : null}
            <polyline points={line} className="line" />
            {points.map(({ category, x, y }) => (
              <circle key={category} cx={x} cy={y} r={3.5} />
            ))}
          </g>
        );
      })}
    </g>
  );
}
