import { describe, expect, it } from 'vitest';

import { logRatio } from '../../analysis/statistics/log-ratio.ts';

describe('logRatio', () => {
  // python3: math.log2((7.5 / 1000) / (3.5 / 1000))
  it('counts doublings, with half an occurrence added to both sides', () => {
    expect(logRatio({ count: 7, total: 1000, restCount: 3, restTotal: 1000 })).toBeCloseTo(1.0995356735509143, 12);
  });

  it('stays finite for a term that the rest never uses', () => {
    expect(logRatio({ count: 4, total: 100, restCount: 0, restTotal: 900 })).toBeCloseTo(Math.log2(81), 12);
  });

  it('is 0 where one side has no words', () => {
    expect(logRatio({ count: 4, total: 100, restCount: 0, restTotal: 0 })).toBe(0);
  });
});
