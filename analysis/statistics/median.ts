import { quantile } from './quantile.ts';

/**
 * The middle of the values, or the mean of the two in the middle; `null` where there is none.
 *
 * @example
 * median([5, 1, 3, 2]); // => 2.5
 */
export function median(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : quantile(values, 0.5);
}
