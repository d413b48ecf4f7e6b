/** How often a term stands in one outlet and in the rest, and what is expected of it before looking. */
export interface TermCounts {
  count: number;
  /** All words of the outlet. */
  total: number;
  restCount: number;
  restTotal: number;
  /** Pseudo-count of the term: its pooled count, scaled so that all terms together give `priorTotal`. */
  prior: number;
  priorTotal: number;
}

/** Difference of log-odds; positive where the outlet prefers the term. `low` and `high` bound 95 %. */
export interface LogOdds {
  logOdds: number;
  variance: number;
  low: number;
  high: number;
  z: number;
}

/** Words for and against the term, or 0 where the vocabulary has no other term. */
const odds = (count: number, total: number): number => (total > count ? Math.log(count / (total - count)) : 0);

/**
 * Ranks the words of an outlet against the rest without letting rare words lead.
 *
 * Log-odds ratio with an informative Dirichlet prior: Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political
 * Analysis 16(4), equations 15 and 16 (the ratio), 19 (its variance) and 22 (z). Natural logarithms. The interval is
 * ± 1.96 √variance. Counts are words, not shares.
 *
 * @throws {RangeError} where `prior` is not above 0: a term without a prior has no finite log-odds.
 * @example
 * logOdds({ count: 7, total: 803, restCount: 0, restTotal: 2258, prior: 2.286834, priorTotal: 1000 }).logOdds;
 * // => 1.9975…
 */
export function logOdds({ count, total, restCount, restTotal, prior, priorTotal }: TermCounts): LogOdds {
  if (!(prior > 0)) throw new RangeError(`logOdds: expected a prior above 0, got ${prior}`);
  const difference = odds(count + prior, total + priorTotal) - odds(restCount + prior, restTotal + priorTotal);
  const variance = 1 / (count + prior) + 1 / (restCount + prior);
  const halfWidth = 1.96 * Math.sqrt(variance);
  return {
    logOdds: difference,
    variance,
    low: difference - halfWidth,
    high: difference + halfWidth,
    z: difference / Math.sqrt(variance),
  };
}
