/** Places of words that two sequences share, in order: `[place in a, place in b]`. */
export type Alignment = readonly (readonly [number, number])[];

/** Beyond so many cells the table would cost more than it tells: such texts are aligned by their common ends alone. */
const mostCells = 4_000_000;

/**
 * The longest common subsequence of two sequences of words (Needleman and Wunsch 1970, without penalties); among equal
 * ones, the one that shares words as late as possible in both.
 *
 * @example alignWords([1, 2, 3], [1, 3]) // => [[0, 0], [2, 1]]
 */
export function alignWords(a: ArrayLike<number>, b: ArrayLike<number>): Alignment {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  const shared: [number, number][] = Array.from({ length: head }, (_, place) => [place, place]);
  if (rows * columns > 0 && rows * columns <= mostCells)
    for (const places of alignMiddle(a, b, head, rows, columns)) shared.push(places);
  for (let place = tail; place > 0; place -= 1) shared.push([a.length - place, b.length - place]);
  return shared;
}

function commonHead(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  return head;
}

function commonTail(a: ArrayLike<number>, b: ArrayLike<number>, head: number): number {
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  return tail;
}

function alignMiddle(a: ArrayLike<number>, b: ArrayLike<number>, head: number, rows: number, columns: number) {
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        a[head + row] === b[head + column]
          ? (longest[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0);
  const shared: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (a[head + row] === b[head + column]) {
      shared.push([head + row, head + column]);
      row += 1;
      column += 1;
    } else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return shared;
}
