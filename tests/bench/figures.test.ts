import { describe, expect, it } from 'vitest';
import { percentile, reached, spread } from './figures.ts';

describe('the figures of a benchmark', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('rank the values before they take a percentile', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile([10, 9], 0.5)).toBe(9);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('refuse a percentile of nothing', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  it('hold only the median against the target', () => {
    const [p50, p95] = spread('an answer', hundred, { atMost: 50 });
    expect(p50 && reached(p50)).toBe(true);
    expect(p95 && reached(p95)).toBeUndefined();
  });

  it('miss a target on the right side', () => {
    expect(reached({ what: 'memory', value: 181, unit: 'MB', target: { atMost: 180 } })).toBe(false);
    expect(reached({ what: 'ratio', value: 0.69, unit: '×', target: { atLeast: 0.7 } })).toBe(false);
    expect(reached({ what: 'ratio', value: 0.7, unit: '×', target: { atLeast: 0.7 } })).toBe(true);
  });
});
