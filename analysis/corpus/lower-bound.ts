/**
 * The first place whose value is not below the wanted one, by halving; how many items there are where none is.
 *
 * @param items whose values ascend
 * @example lowerBound([{ start: 3 }, { start: 7 }], 4, ({ start }) => start) // => 1
 */
export function lowerBound<Item, Value extends number | string>(
  items: ArrayLike<Item>,
  wanted: Value,
  valueOf: (item: Item) => Value,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(items[middle] as Item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
