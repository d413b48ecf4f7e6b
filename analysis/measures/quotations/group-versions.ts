import { isSameUtterance } from './same-utterance.ts';
import type { Version } from './versions.ts';

/** A stem that more versions have than this leads to no comparison: it keeps the work linear in text. */
const mostPostings = 60;

/**
 * The versions that print the same thing said, as lists of places in `versions`: candidates share two stems that are rare
 * in the corpus, pairs of them are compared, and what is alike is joined. Indirect speech joins the group that it is
 * nearest to, and never two groups.
 */
export function groupVersions(versions: readonly Version[]): number[][] {
  const parents = versions.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[place] = root;
    return root;
  };
  const indirect: [number, number][] = [];
  for (const [a, b] of candidatePairs(versions)) {
    const [left, right] = [versions[a], versions[b]];
    if (!left || !right || !isSameUtterance(left, right)) continue;
    if (left.isQuoted && right.isQuoted) parents[rootOf(b)] = rootOf(a);
    else indirect.push(left.isQuoted ? [b, a] : [a, b]);
  }
  const joined = new Set<number>();
  for (const [paraphrase, quoted] of indirect) {
    if (joined.has(paraphrase)) continue;
    joined.add(paraphrase);
    parents[paraphrase] = rootOf(quoted);
  }
  const groups = new Map<number, number[]>();
  versions.forEach((_, place) => {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

/** Pairs of versions that share at least two rare stems, one of them quoted, each once. */
function candidatePairs(versions: readonly Version[]): [number, number][] {
  const postings = new Map<number, number[]>();
  versions.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const known = postings.get(stem);
      if (known) known.push(place);
      else postings.set(stem, [place]);
    }
  });
  const pairs: [number, number][] = [];
  versions.forEach(({ stems, isQuoted }, place) => {
    const counts = new Map<number, number>();
    for (const stem of stems) {
      const places = postings.get(stem) ?? [];
      if (places.length > mostPostings) continue;
      for (const other of places) if (other < place) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [other, count] of counts)
      if (count >= 2 && (isQuoted || versions[other]?.isQuoted === true)) pairs.push([other, place]);
  });
  return pairs;
}
