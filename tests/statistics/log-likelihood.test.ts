import { describe, expect, it } from 'vitest';

import { logLikelihood } from '../../analysis/statistics/log-likelihood.ts';

describe('logLikelihood', () => {
  // quanteda.textstats: textstat_keyness(dfm, target, measure = "lr", correction = "none"), Reuters against four others.
  it.each([
    ['chen', 7, 0, 18.7791764656942],
    ['both', 5, 1, 8.60309070578447],
    ['issues', 0, 9, -5.48615790937127],
    ['qin', 1, 24, -8.93617618669367],
    ['the', 47, 159, -1.37072222014129],
  ])('agrees with quanteda on “%s”', (_, count, restCount, g2) => {
    expect(Math.abs(logLikelihood({ count, total: 803, restCount, restTotal: 2258 }) - g2)).toBeLessThan(1e-4);
  });

  it('is negative where the outlet avoids a term and positive where the rest does', () => {
    expect(logLikelihood({ count: 1, total: 100, restCount: 9, restTotal: 100 })).toBe(
      -logLikelihood({ count: 9, total: 100, restCount: 1, restTotal: 100 }),
    );
  });

  it('is 0, and not below, for a term used alike', () => {
    expect(logLikelihood({ count: 3, total: 100, restCount: 6, restTotal: 200 })).toBe(0);
  });

  it('is 0 where there is nothing to compare with', () => {
    expect(logLikelihood({ count: 3, total: 100, restCount: 0, restTotal: 0 })).toBe(0);
  });
});
