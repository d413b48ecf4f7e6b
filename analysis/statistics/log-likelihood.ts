import type { TermCounts } from './log-odds.ts';

const share = (observed: number, expected: number): number =>
  observed > 0 ? observed * Math.log(observed / expected) : 0;

/**
 * Keyness of a term: how surprising its counts are if outlet and rest used it alike.
 *
 * Log-likelihood ratio G² over the two-by-two table (term and other words, outlet and rest): Dunning 1993, "Accurate
 * Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1). Signed as in quanteda's
 * `textstat_keyness`: positive where the outlet uses the term more than expected. Words repeat within articles, so its
 * usual critical values promise too much: use it to rank. 0 where one side has no words.
 *
 * @example
 * logLikelihood({ count: 7, total: 803, restCount: 0, restTotal: 2258 }); // => 18.7791…
 */
export function logLikelihood({
  count,
  total,
  restCount,
  restTotal,
}: Pick<TermCounts, 'count' | 'total' | 'restCount' | 'restTotal'>): number {
  const words = total + restTotal;
  if (total === 0 || restTotal === 0) return 0;
  const expected = (total * (count + restCount)) / words;
  const restExpected = (restTotal * (count + restCount)) / words;
  const g2 =
    2 *
    (share(count, expected) +
      share(restCount, restExpected) +
      share(total - count, total - expected) +
      share(restTotal - restCount, restTotal - restExpected));
  return count > expected ? Math.max(0, g2) : -Math.max(0, g2) + 0;
}
