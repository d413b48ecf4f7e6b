import { byCodePoint } from '../../study/code-point-order.ts';
import type { Article } from '../article.ts';
import { visitCandidates } from './candidate-pairs.ts';
import { countShared, hashSet, type HashSet } from './hash-set.ts';
import { shingleHashes } from './shingles.ts';

/** Two articles that share running text. */
export interface DuplicatePair {
  /** Id of the earlier one: by date, then by id. */
  a: string;
  /** Id of the later one. */
  b: string;
  /** Of the shorter one's six-word shingles, the share that the other holds too: 0 to 1. */
  share: number;
  /** How many distinct shingles they share. */
  sharedShingles: number;
  sameOutlet: boolean;
}

/** Sets of shingles kept at a time: a few hundred megabytes at most. */
const mostSets = 20_000;

/**
 * The pairs of articles whose texts overlap: the share of six-word shingles of the shorter that stand in the other
 * (containment, Broder 1997), exact for each pair that a sample of the shingles brings together. The order of the
 * articles does not matter. Linear in the number of articles.
 *
 * @param options.leastShare the overlap from which a pair is given
 * @example nearDuplicates([story, sameStoryElsewhere]) // => [{ a: 'a', b: 'b', share: 0.93, … }]
 */
export function nearDuplicates(articles: readonly Article[], { leastShare = 0.2 } = {}): DuplicatePair[] {
  const inOrder = byTime(articles);
  const samples = inOrder.map(({ sample }) => sample);
  const sets = new Map<number, HashSet>();
  const shinglesOf = (index: number) => {
    const known = sets.get(index) ?? hashSet(hashesOf(inOrder[index]));
    if (sets.size >= mostSets) sets.clear();
    sets.set(index, known);
    return known;
  };
  const pairs: DuplicatePair[] = [];
  visitCandidates(samples, leastShare, (earlier, later) => {
    const [a, b] = [inOrder[earlier], inOrder[later]];
    if (a === undefined || b === undefined) return;
    const [ofA, ofB] = [shinglesOf(earlier), shinglesOf(later)];
    const sharedShingles = countShared(ofA, ofB);
    const share = sharedShingles / Math.min(ofA.size, ofB.size);
    if (share >= leastShare) pairs.push({ a: a.id, b: b.id, share, sharedShingles, sameOutlet: a.outlet === b.outlet });
  });
  return pairs;
}

const hashesOf = (article: Article | undefined) => (article ? shingleHashes(article) : new Uint32Array());

/** Articles as they appeared: by date, those without one last, then by id. */
export function byTime(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (one, other) => byCodePoint(one.published || '~', other.published || '~') || byCodePoint(one.id, other.id),
  );
}
