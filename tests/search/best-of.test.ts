import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../src/search/best-of.ts';

describe('the best of some numbers', () => {
  it('are those that sorting would put first, however many are equal', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, fc.nat(220), (all, count) => {
        const best = bestOf(Int32Array.from(all), count, (a, b) => b - a);
        expect([...best].sort((a, b) => b - a)).toEqual(all.toSorted((a, b) => b - a).slice(0, count));
      }),
      { numRuns: 500 },
    );
  });
});
