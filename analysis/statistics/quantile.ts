/**
 * The value below which a share of the values lies, between two of them where no value lies there exactly.
 *
 * Linear interpolation, type 7 of Hyndman and Fan 1996, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50(4): numpy's and R's default. The values need not be sorted and are not changed.
 *
 * @throws {RangeError} where there is no value, or `probability` is not within 0..1.
 * @example
 * quantile([1, 2, 3, 4], 0.25); // => 1.75
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  if (values.length === 0) throw new RangeError('quantile: expected at least one value, got none');
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile: expected a probability within 0..1, got ${probability}`);
  }
  return sortedQuantile(Float64Array.from(values).sort(), probability);
}

/** The same of values that are sorted: of several quantiles one sorts once. */
export function sortedQuantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
