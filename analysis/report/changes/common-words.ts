/** Cells of the table beyond which texts are not compared: nothing is common then. */
const mostCells = 1_000_000;

/**
 * Positions in `mine` of a longest common subsequence with `theirs`.
 *
 * @example
 * commonWords(['a', 'b', 'c'], ['a', 'c']); // => Set { 0, 2 }
 */
export function commonWords(mine: readonly string[], theirs: readonly string[]): Set<number> {
  if (mine.length * theirs.length > mostCells) return new Set();
  const lengths = mine.concat('').map(() => new Uint16Array(theirs.length + 1));
  for (let row = mine.length - 1; row >= 0; row--) {
    for (let column = theirs.length - 1; column >= 0; column--) {
      const longest = Math.max(lengths[row + 1]?.[column] ?? 0, lengths[row]?.[column + 1] ?? 0);
      const here = lengths[row];
      if (here) here[column] = mine[row] === theirs[column] ? 1 + (lengths[row + 1]?.[column + 1] ?? 0) : longest;
    }
  }
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < mine.length && column < theirs.length;) {
    if (mine[row] === theirs[column]) {
      kept.add(row++);
      column++;
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) row++;
    else column++;
  }
  return kept;
}
