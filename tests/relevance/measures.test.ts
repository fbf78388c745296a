import { describe, expect, it } from 'vitest';
import { measureRanking, normalisedGain, recallAt } from '../../src/cli/evaluation/measures.ts';

const grades = { best: 3, good: 2, related: 1 };

describe('the measures', () => {
  it('are all 1 for the ideal order', () => {
    expect(measureRanking(['best', 'good', 'related'], grades)).toEqual({
      success1: 1,
      mrr10: 1,
      ndcg10: 1,
      recall10: 1,
    });
  });

  it('do not count a merely related record in first place as a success', () => {
    const measured = measureRanking(['related', 'best', 'good'], grades);
    expect(measured.success1).toBe(0);
    expect(measured.mrr10).toBe(0.5);
    expect(measured.ndcg10).toBeLessThan(1);
  });

  it('accept the best there is where nothing better is graded', () => {
    expect(measureRanking(['related'], { related: 1 }).success1).toBe(1);
  });

  it('are 0 for an empty answer', () => {
    expect(measureRanking([], grades)).toEqual({ success1: 0, mrr10: 0, ndcg10: 0, recall10: 0 });
  });

  it('ask for at most ten of many relevant records', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`r${at}`, 3]));
    expect(measureRanking(Object.keys(many).slice(0, 10), many).recall10).toBe(1);
  });

  it('agree with a gain worked out by hand', () => {
    // (2^1 − 1) / log2(2) over (2^3 − 1) / log2(2) + (2^1 − 1) / log2(3)
    expect(normalisedGain(['b'], { a: 3, b: 1 }, 10)).toBeCloseTo(1 / (7 + 1 / Math.log2(3)), 10);
    expect(recallAt(['a', 'x'], { a: 3, b: 1 }, 100)).toBe(0.5);
  });
});
