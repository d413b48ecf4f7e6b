/**
 * How many standard errors a difference must reach to stand at 95% when it is the largest of several: Bonferroni's
 * correction, two-sided. The inverse normal is Wichura's PPND7 (1988, algorithm AS 241, Applied Statistics 37) for its
 * tail, good to six decimals up to 10⁹ comparisons; simple-statistics' is off in the second decimal there.
 *
 * @throws {RangeError} where there is no comparison.
 * @example
 * criticalZ(50); // => 3.29…
 */
export function criticalZ(comparisons: number): number {
  if (!(comparisons >= 1)) throw new RangeError(`criticalZ: expected at least one comparison, got ${comparisons}`);
  const tail = 0.05 / (2 * comparisons);
  const r = Math.sqrt(-Math.log(tail)) - 1.6;
  const above = ((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777;
  const below = (0.12021132975 * r + 0.7370016425) * r + 1;
  return above / below;
}
