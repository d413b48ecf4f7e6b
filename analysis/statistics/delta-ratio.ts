import type { Interval } from './interval.ts';

/**
 * Normal 95 % interval of a ratio of sums over many units, in one pass.
 *
 * Delta method (linearisation): with ratio r = Σy / Σx over n units, the variance of r is about
 * n / (n − 1) · Σ (y − r x)² / (Σx)²: Cochran 1977, "Sampling Techniques", 3rd ed., section 2.11. Right for hundreds of
 * units or more; with few, use `bootstrapRatio`. `null` with fewer than two units, or where the denominators sum to 0.
 *
 * @example
 * deltaRatio(Float64Array.of(1, 0, 1, 0), Float64Array.of(10, 10, 10, 10), { scale: 100 });
 * // => { low: -0.6580…, high: 10.6580… }
 */
export function deltaRatio(
  numerators: Float64Array,
  denominators: Float64Array,
  { scale = 100 }: { scale?: number } = {},
): Interval | null {
  const units = numerators.length;
  let numerator = 0;
  let denominator = 0;
  for (let unit = 0; unit < units; unit += 1) {
    numerator += numerators[unit] ?? 0;
    denominator += denominators[unit] ?? 0;
  }
  if (units < 2 || denominator === 0) return null;
  const ratio = numerator / denominator;
  let squares = 0;
  for (let unit = 0; unit < units; unit += 1) {
    squares += ((numerators[unit] ?? 0) - ratio * (denominators[unit] ?? 0)) ** 2;
  }
  const halfWidth = 1.96 * (Math.sqrt((squares * units) / (units - 1)) / denominator);
  return { low: scale * (ratio - halfWidth), high: scale * (ratio + halfWidth) };
}
