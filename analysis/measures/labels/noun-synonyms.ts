import { synonymRows } from '../../language/english/noun-synonyms.ts';
import type { MergedSets } from './merge-sets.ts';
import { nounKey } from './noun-key.ts';

/** How often a corpus mentions each noun, and how often in the plural. */
export interface NounCounts {
  counts: ReadonlyMap<string, number>;
  plurals: ReadonlyMap<string, number>;
}

/** Merges the nouns of one row of synonyms; a noun of several rows goes with the one whose nouns are as often plural as it is. */
export function mergeSynonyms(nouns: NounCounts, sets: MergedSets): void {
  const { counts } = nouns;
  const byRow = new Map<number, string[]>();
  for (const lemma of counts.keys())
    for (const row of synonymRows.get(lemma) ?? []) byRow.set(row, [...(byRow.get(row) ?? []), lemma]);
  const heads = new Map<number, string>();
  const lemmas = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  for (const lemma of lemmas) {
    for (const isPlural of [false, true]) {
      const row = rowFor(lemma, isPlural, byRow, nouns);
      if (row < 0) continue;
      const key = nounKey(lemma, isPlural);
      const head = heads.get(row);
      if (head === undefined) heads.set(row, key);
      else sets.merge(head, key);
    }
  }
}

/** The row whose other nouns are as often plural, and mentioned more; −1 where none is mentioned. */
function rowFor(
  lemma: string,
  isPlural: boolean,
  byRow: ReadonlyMap<number, readonly string[]>,
  { counts, plurals }: NounCounts,
): number {
  let best = -1;
  let bestDistance = Infinity;
  for (const row of synonymRows.get(lemma) ?? []) {
    const others = (byRow.get(row) ?? []).filter((other) => other !== lemma);
    if (others.length === 0) continue;
    const mentions = others.reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);
    const share = others.reduce((sum, other) => sum + (plurals.get(other) ?? 0), 0) / mentions;
    const distance = Math.abs(share - (isPlural ? 1 : 0)) - Math.min(mentions, 20) / 100;
    if (distance < bestDistance) [best, bestDistance] = [row, distance];
  }
  return best;
}
