import { describe, expect, it } from 'vitest';

import { median } from '../../analysis/statistics/median.ts';
import { quantile } from '../../analysis/statistics/quantile.ts';

describe('quantile', () => {
  // numpy 2.4: numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0, .025, .1, .5, .975, 1])
  it.each([
    [0, 1],
    [0.025, 1],
    [0.1, 1],
    [0.5, 3.5],
    [0.975, 8.475],
    [1, 9],
  ])('agrees with numpy at %f', (probability, value) => {
    expect(quantile([3, 1, 4, 1, 5, 9, 2, 6], probability)).toBeCloseTo(value, 12);
  });

  it('sorts by number and leaves the values as they were', () => {
    const values = [10, 9, 100];
    expect(quantile(values, 0.5)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('refuses no values and an impossible probability', () => {
    expect(() => quantile([], 0.5)).toThrow('expected at least one value');
    expect(() => quantile([1], 1.5)).toThrow('got 1.5');
  });
});

describe('median', () => {
  it('is the mean of the two in the middle, and nothing for nothing', () => {
    expect(median([5, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
