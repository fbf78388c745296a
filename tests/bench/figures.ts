/** What a figure should reach: at most, or at least, this much of its unit. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One measured number, with the target it is held against, if it has one. */
export interface Figure {
  /** What was measured, in a few words. */
  readonly what: string;
  readonly value: number;
  /** `ms`, `MB`, `1/s`, … */
  readonly unit: string;
  readonly target?: Target;
}

/** The figures of one measurement, and what a reader should know besides. */
export interface Measurement {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/**
 * The value that this share of the values does not exceed (nearest rank).
 * @param share from 0 to 1: 0.5 is the median
 * @throws RangeError when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const ranked = values.toSorted((a, b) => a - b);
  const found = ranked[Math.max(0, Math.ceil(share * ranked.length) - 1)];
  if (found === undefined) throw new RangeError('There is no percentile of nothing: measure at least once.');
  return found;
}

/** p50, p95 and p99 of some milliseconds as three figures; the target is that of the median. */
export function spread(what: string, values: readonly number[], target?: Target): Figure[] {
  return [50, 95, 99].map((percent) => ({
    what: `${what}, p${percent}`,
    value: percentile(values, percent / 100),
    unit: 'ms',
    ...(percent === 50 && target ? { target } : {}),
  }));
}

/** Whether a figure reaches its target; undefined when it has none. */
export function reached({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
