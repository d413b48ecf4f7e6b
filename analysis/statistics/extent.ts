/**
 * The smallest and the largest of any number of values: as arguments of `Math.min`, more than some 100,000 overflow the
 * stack. Infinity and -Infinity where there is none.
 *
 * @example
 * extent([5, 1, 3]); // => [1, 5]
 */
export function extent(values: Iterable<number>): [smallest: number, largest: number] {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return [smallest, largest];
}
