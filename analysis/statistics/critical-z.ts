import { probit } from 'simple-statistics';

/**
 * How many standard errors a difference must reach to stand at 95% when it is the largest of several: Bonferroni's
 * correction, two-sided. The inverse normal is simple-statistics' approximation, good to two decimals.
 *
 * @throws {RangeError} where there is no comparison.
 * @example
 * criticalZ(50); // => 3.29…
 */
export function criticalZ(comparisons: number): number {
  if (!(comparisons >= 1)) throw new RangeError(`criticalZ: expected at least one comparison, got ${comparisons}`);
  return probit(1 - 0.05 / (2 * comparisons));
}
