const longestWord = 200;

/**
 * The known word that somebody probably meant, for "did you mean" in a message; the first of several that are equally near.
 *
 * Damerau–Levenshtein distance (optimal string alignment: Damerau 1964, Levenshtein 1966) of at most 2 or a third of the
 * word's length, and always less than that length, so that nothing is suggested which shares no letter.
 *
 * @example
 * nearest('artciles', ['title', 'articles']); // => 'articles'
 * nearest('zebra', ['title', 'articles']); // => undefined
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let limit = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const steps = editDistance(word, candidate);
    if (steps > limit) continue;
    best = candidate;
    limit = steps - 1;
  }
  return best;
}

/** Number of letters to insert, drop, change or swap with their neighbour to make one word into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const changed = cell(last, column - 1) + (same ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        changed,
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        swapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
