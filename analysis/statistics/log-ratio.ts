import type { TermCounts } from './log-odds.ts';

/**
 * How many times as often the outlet uses a term as the rest does, in doublings: 1 is twice as often, −1 half as often.
 *
 * Binary logarithm of the ratio of relative frequencies, with 0.5 added to both counts so that a term the rest never
 * uses stays finite: Hardie 2014, "Log Ratio: an informal introduction", CASS, Lancaster. 0 where a side is empty.
 *
 * @example
 * logRatio({ count: 7, total: 1000, restCount: 3, restTotal: 1000 }); // => 1.0995…
 */
export function logRatio({
  count,
  total,
  restCount,
  restTotal,
}: Pick<TermCounts, 'count' | 'total' | 'restCount' | 'restTotal'>): number {
  if (total === 0 || restTotal === 0) return 0;
  return Math.log2((count + 0.5) / total / ((restCount + 0.5) / restTotal));
}
