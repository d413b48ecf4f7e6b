/**
 * The distinct keys of some rows, the one with the largest sum first, equal ones in order of first appearance.
 * @example largestFirst([{ a: 'x', n: 1 }, { a: 'y', n: 2 }], ({ a }) => a, ({ n }) => n) // => ['y', 'x']
 */
export function largestFirst<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  amountOf: (row: Row) => number,
): string[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + amountOf(row));
  return [...sums].sort(([, one], [, other]) => other - one).map(([key]) => key);
}
