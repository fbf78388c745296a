/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 4;

/**
 * Round values for an axis from the least to the most of `values`, zero always among them, in rising order; whole ones
 * where all values are whole.
 */
export function ticks(values: readonly number[]): number[] {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / WANTED_TICKS));
  const wanted = power * (STEPS.find((one) => one * power * WANTED_TICKS >= span) ?? 10);
  const step = values.every(Number.isInteger) ? Math.ceil(wanted) : wanted;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
