import { type Figure, type Measurement, reached } from './figures.ts';

const WHAT_WIDTH = 50;
const VALUE_WIDTH = 12;

/** One measurement as lines of text: a figure a line, with its target and whether that was reached. */
export function tableOf({ title, figures, notes }: Measurement): string {
  return [title, ...figures.map(line), ...notes.map((note) => `    ${note}`), ''].join('\n');
}

function line(figure: Figure): string {
  const value = `${rounded(figure.value)} ${figure.unit}`.trimEnd();
  return `  ${figure.what.padEnd(WHAT_WIDTH)}${value.padStart(VALUE_WIDTH)}${verdict(figure)}`;
}

function verdict(figure: Figure): string {
  const { target, unit } = figure;
  if (target === undefined) return '';
  const wanted = 'atMost' in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`;
  return `   ${reached(figure) ? 'ok' : 'missed'} (${wanted} ${unit})`;
}

/** Three digits are what a measurement is worth. */
function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
