import type { PieChart } from './chart-data.ts';

const RADIUS = 100;
const HOLE = 52;

function pointAt(turn: number, radius: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
}

/** A ring sector from one part of a turn to another. */
function sector(from: number, to: number): string {
  // An arc that ends where it starts is nothing to SVG.
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  return [
    `M ${pointAt(from, RADIUS)}`,
    `A ${RADIUS} ${RADIUS} 0 ${large} 1 ${pointAt(end, RADIUS)}`,
    `L ${pointAt(end, HOLE)}`,
    `A ${HOLE} ${HOLE} 0 ${large} 0 ${pointAt(from, HOLE)} Z`,
  ].join(' ');
}

/** The segments of a pie, the first from twelve o'clock on. */
export function Pie({ chart, x, y }: { chart: PieChart; x: number; y: number }) {
  const total = chart.segments.reduce((sum, { value }) => sum + Math.max(0, value), 0) || 1;
  let turned = 0;
  return (
    <g transform={`translate(${x} ${y})`}>
      {chart.segments.map(({ label, value }, row) => {
        const from = turned;
        turned += Math.max(0, value) / total;
        return (
          <g key={label} className={`series-${row}`}>
            <path d={sector(from, turned)} className="sector" />
          </g>
        );
      })}
    </g>
  );
}
