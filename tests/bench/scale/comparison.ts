import type { Figure, Measurement } from '../figures.ts';
import type { Compared, OneSize } from './scaling.ts';

/** How many records the targets of many are for, at least. */
const MANY = 100_000;

const COLUMNS = ['records', '', 'build s', 'kept s', 'MB', 'p50 ms', 'p95 ms', 'p99 ms'];
const WIDTH = 10;

/** What was measured as figures with their targets, and as a table: both systems and their ratio for each size. */
export function comparisonLines(compared: readonly Compared[]): Pick<Measurement, 'figures' | 'notes'> {
  return {
    figures: compared.flatMap(targetsOf),
    notes: [
      'build, kept: until it can answer, first and later starts; the desk with reading its records, MiniSearch without',
      'MB: resident after all answers; an answer of the desk is understanding, search and wording',
      row(COLUMNS),
      ...compared.flatMap(rowsOf),
    ],
  };
}

function targetsOf({ built, kept }: Compared): Figure[] {
  const at = `at ${built.records} records`;
  const isMany = built.records >= MANY;
  const figure = (what: string, value: number, unit: string, most: number | undefined): Figure => ({
    what: `${what} ${at}`,
    value,
    unit,
    ...(most !== undefined && { target: { atMost: most } }),
  });
  return [
    figure('built', built.readyMs / 1_000, 's', undefined),
    figure('ready from the kept index', kept.readyMs / 1_000, 's', isMany ? 5 : undefined),
    figure('memory', kept.memoryMb, 'MB', undefined),
    figure('an answer, p50', kept.p50, 'ms', built.records < 1_000 ? 1 : undefined),
    figure('an answer, p95', kept.p95, 'ms', isMany ? 50 : undefined),
  ];
}

function rowsOf({ built, kept, bare }: Compared): string[] {
  const answers = ({ memoryMb, p50, p95, p99 }: OneSize) => [memoryMb, p50, p95, p99];
  const ours = [built.readyMs / 1_000, kept.readyMs / 1_000, ...answers(kept)];
  const theirs = [bare.readyMs / 1_000, bare.readyMs / 1_000, ...answers(bare)];
  return [
    row([String(built.records), 'desk', ...ours.map(short)]),
    row(['', 'MiniSearch', ...theirs.map(short)]),
    row(['', 'ratio', ...ours.map((value, at) => `× ${short(value / (theirs[at] ?? 1))}`)]),
  ];
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(WIDTH)).join(' ');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
