/**
 * Puts items in descending order of their values; equal ones keep their order. Several times faster than a comparing sort
 * where there are very many: numbers alone are sorted, and each item then goes to its value's place.
 *
 * @param items indexes into `values`
 * @throws {RangeError} where a value is not a number.
 * @example
 * descending([0, 1, 2], Float64Array.of(1, 3, 1)); // => [1, 0, 2]
 */
export function descending(items: readonly number[], values: Float64Array): number[] {
  const sorted = new Float64Array(items.length);
  items.forEach((item, place) => (sorted[place] = values[item] ?? NaN));
  sorted.sort();
  const next = new Map<number, number>();
  for (let place = 0; place < sorted.length; place += 1) next.set(sorted[place] ?? NaN, sorted.length - 1 - place);
  const ordered = new Array<number>(items.length).fill(0);
  for (const item of items) {
    const value = values[item] ?? NaN;
    if (Number.isNaN(value)) throw new RangeError(`descending: expected a number for item ${item}, got ${value}`);
    const place = next.get(value) ?? 0;
    ordered[place] = item;
    next.set(value, place + 1);
  }
  return ordered;
}
