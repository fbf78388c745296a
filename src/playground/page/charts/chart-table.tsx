import type { AxisChart, PieChart } from './chart-data.ts';

/** The same facts as a table, for those who would rather read it. */
export function ChartTable({
  chart,
  format,
}: {
  chart: AxisChart | PieChart;
  format: (value: number) => string;
}) {
  const heads = chart.type === 'pie' ? [chart.title] : chart.series.map(({ name }) => name);
  const rows =
    chart.type === 'pie'
      ? chart.segments.map(({ label, value }) => ({ label, values: [value] }))
      : chart.categories.map((label, index) => ({
          label,
          values: chart.series.map(({ values }) => values[index] ?? 0),
        }));
  return (
    <div className="table-box">
      <table>
        <thead>
          <tr>
            <td>{chart.type === 'pie' ? '' : chart.xLabel}</td>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, column) => (
                <td key={heads[column]} className="number">
                  {format(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
