import { describe, expect, it } from 'vitest';

import { differenceOfShares } from '../../analysis/statistics/difference-of-shares.ts';

describe('differenceOfShares', () => {
  // Newcombe 1998, Statistics in Medicine 17, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('agrees with Newcombe on %i of %i against %i of %i', (part, whole, otherPart, otherWhole, low, high) => {
    const interval = differenceOfShares({ part, whole }, { part: otherPart, whole: otherWhole });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('turns its sign when the two are swapped', () => {
    const [a, b] = [
      { part: 3, whole: 20 },
      { part: 9, whole: 30 },
    ];
    const { difference, low, high } = differenceOfShares(a, b);
    expect(differenceOfShares(b, a)).toEqual({ difference: -difference, low: -high, high: -low });
  });

  it('grows wider the more standard errors it must reach', () => {
    const width = (z: number) => {
      const { low, high } = differenceOfShares({ part: 3, whole: 20 }, { part: 9, whole: 30 }, { z });
      return high - low;
    };
    expect(width(3)).toBeGreaterThan(width(1.96));
  });

  it.each([
    [0, 0],
    [3, 2],
  ])('refuses %i of %i', (part, whole) => {
    expect(() => differenceOfShares({ part, whole }, { part: 1, whole: 2 })).toThrow(
      `expected a part of a whole above 0, got ${part} of ${whole}`,
    );
  });
});
