import { describe, expect, it } from 'vitest';

import { criticalZ } from '../../analysis/statistics/critical-z.ts';

describe('criticalZ', () => {
  // python3: statistics.NormalDist().inv_cdf(1 - 0.05 / (2 * comparisons))
  it.each([
    [1, 1.959964],
    [2, 2.241403],
    [10, 2.807034],
    [50, 3.290527],
    [1000, 4.055627],
    [20000, 4.70813],
    [100_000_000, 6.219105],
  ])('is the normal quantile after Bonferroni’s correction for %i comparisons', (comparisons, z) => {
    expect(criticalZ(comparisons)).toBeCloseTo(z, 5);
  });

  it('refuses to correct for no comparison', () => {
    expect(() => criticalZ(0)).toThrow('expected at least one comparison, got 0');
  });
});
