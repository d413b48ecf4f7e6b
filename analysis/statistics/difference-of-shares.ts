/** The difference of two shares with its 95 % interval, in shares (0..1). */
export interface ShareDifference {
  difference: number;
  low: number;
  high: number;
}

/**
 * How much larger one share is than another, with an interval that small counts can bear.
 *
 * Newcombe's hybrid score interval from two Wilson intervals: Newcombe 1998, "Interval estimation for the difference
 * between independent proportions", Statistics in Medicine 17, method 10.
 *
 * @param z how many standard errors the interval reaches; `criticalZ` gives it for many comparisons
 * @throws {RangeError} where a total is 0 or smaller than its part.
 * @example
 * differenceOfShares({ part: 56, whole: 70 }, { part: 48, whole: 80 });
 * // => { difference: 0.2…, low: 0.0524…, high: 0.3338… }
 */
export function differenceOfShares(a: Part, b: Part, { z = 1.96 }: { z?: number } = {}): ShareDifference {
  const first = wilson(a, z);
  const second = wilson(b, z);
  const difference = first.share - second.share;
  return {
    difference,
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

/** A part of a whole, as counts. */
export interface Part {
  part: number;
  whole: number;
}

/** Wilson 1927: the interval of one share. */
function wilson({ part, whole }: Part, z: number) {
  if (!(whole > 0) || part > whole) {
    throw new RangeError(`differenceOfShares: expected a part of a whole above 0, got ${part} of ${whole}`);
  }
  const share = part / whole;
  const centre = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return { share, low: (centre - reach) / scale, high: (centre + reach) / scale };
}
