import { useEffect, useId, useRef, useState } from 'react';
import type { JsonObject } from '../../json.ts';
import { languageTag } from '../plain-text.ts';
import { useSurface } from '../surface.ts';
import { Axes, plotOf } from './axes.tsx';
import { Bars } from './bars.tsx';
import { type AxisChart, type PieChart, readChart } from './chart-data.ts';
import { ChartTable } from './chart-table.tsx';
import { Lines } from './lines.tsx';
import { Pie } from './pie.tsx';

const HEIGHT = 260;

/** The chart in one sentence, for those who hear it. */
function spoken(chart: AxisChart | PieChart, format: (value: number) => string): string {
  if (chart.type === 'pie') {
    return chart.segments.map(({ label, value }) => `${label}: ${format(value)}`).join('; ');
  }
  return chart.series
    .map(({ name, values }) => {
      const points = values.map((value, index) => `${chart.categories[index]}: ${format(value)}`);
      return `${name} – ${points.join('; ')}`;
    })
    .join('. ');
}

function Drawing(props: { chart: AxisChart | PieChart; width: number; format: (value: number) => string }) {
  const { chart, width, format } = props;
  if (chart.type === 'pie') return <Pie chart={chart} x={width / 2} y={HEIGHT / 2} />;
  const plot = plotOf(chart, width, HEIGHT, format);
  return (
    <>
      <Axes chart={chart} plot={plot} height={HEIGHT} format={format} />
      {chart.type === 'bar' ? (
        <Bars chart={chart} plot={plot} format={format} />
      ) : (
        <Lines chart={chart} plot={plot} />
      )}
    </>
  );
}

/** A `data_visualization` block: a picture with a text that says the same, a legend, and the numbers as a table. */
export function Chart({ block }: { block: JsonObject }) {
  const { page, words } = useSurface();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(560);
  const id = useId();
  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const chart = readChart(block);
  if (chart === undefined) return <p className="muted">[{String(block.type)}]</p>;
  const exact = new Intl.NumberFormat(page.me.locale);
  const short = new Intl.NumberFormat(page.me.locale, { notation: 'compact', maximumFractionDigits: 1 });
  const format = (value: number) => exact.format(value);
  const onAxis = (value: number) => (Math.abs(value) >= 10_000 ? short : exact).format(value);
  const legend =
    chart.type === 'pie'
      ? chart.segments.map(({ label, value }) => `${label}: ${format(value)}`)
      : chart.series.map(({ name }) => name);
  return (
    <figure className="chart" ref={box} lang={languageTag(chart.title)} aria-labelledby={id}>
      <figcaption id={id}>{chart.title}</figcaption>
      <svg
        role="img"
        aria-label={`${words.charts[chart.type]}: ${spoken(chart, format)}`}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
      >
        <Drawing chart={chart} width={width} format={onAxis} />
      </svg>
      {chart.type === 'pie' || legend.length > 1 ? (
        <ul className="legend" aria-hidden="true">
          {legend.map((name, row) => (
            <li key={name}>
              <span className={`swatch series-${row}`} />
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>{words.asTable}</summary>
        <ChartTable chart={chart} format={format} />
      </details>
    </figure>
  );
}
