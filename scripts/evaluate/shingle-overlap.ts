/** How much of a found text is right, and how much of the true text was found; 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
}

const shingleWords = 4;

/**
 * Compares a found text with the true one by their multisets of four-word runs, words as written: the score of the
 * article extraction benchmark (Scrapinghub 2020). A shorter text is one run.
 *
 * @example shingleOverlap('a b c d e', 'a b c d') // => { precision: 0.5, recall: 1 }
 */
export function shingleOverlap(found: string, truth: string): Overlap {
  const foundRuns = shingles(found);
  const trueRuns = shingles(truth);
  let shared = 0;
  for (const [run, count] of foundRuns) shared += Math.min(count, trueRuns.get(run) ?? 0);
  return { precision: shared / sum(foundRuns), recall: shared / sum(trueRuns) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let first = 0; first < Math.max(words.length - shingleWords + 1, 1); first++) {
    const run = words.slice(first, first + shingleWords).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
