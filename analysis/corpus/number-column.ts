/** Columns of numbers that a column can be made as. */
type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/**
 * Fills a column with a number for each item: several times faster than `from` of a typed array with its iterator.
 *
 * @param column as long as `items`
 * @example numberColumn(new Uint8Array(2), ['a', 'bcd'], (word) => word.length); // => Uint8Array [1, 3]
 */
export function numberColumn<Item, Column extends NumberColumn>(
  column: Column,
  items: ArrayLike<Item>,
  valueOf: (item: Item, place: number) => number,
): Column {
  for (let place = 0; place < items.length; place += 1) column[place] = valueOf(items[place] as Item, place);
  return column;
}
