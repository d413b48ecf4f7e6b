import { collectingNouns, unspecificNouns } from '../../language/english/plain-nouns.ts';
import { groupNouns, personNouns } from '../../language/english/noun-kinds.ts';
import { synonymRows } from '../../language/english/noun-synonyms.ts';
import type { Mention } from './mentions.ts';
import type { MergedSets } from './merge-sets.ts';

/**
 * Key of a common noun among the keys of referents. Singular and plural of a noun with several senses have keys of
 * their own: `the inquiry` may be an investigation, `the inquiries` questions.
 */
export const nounKey = (lemma: string, isPlural = false) =>
  `noun:${lemma}${isPlural && (synonymRows.get(lemma)?.length ?? 0) > 1 ? '+s' : ''}`;

/** A noun is merged with another only where both occur as often as this. */
const leastMentions = 2;
/** … and stands beside the other in this share of the mentions of the rarer one: in long corpora every noun is somewhere. */
const leastShare = 0.05;

/**
 * Merges common nouns that name one thing: synonyms, a group and those that it is made of (`a convoy of lorries`), and
 * nouns that apposition or `is` puts beside each other.
 */
export function mergeNouns(mentions: readonly Mention[], sets: MergedSets): void {
  const counts = new Map<string, number>();
  const plurals = new Map<string, number>();
  const links = new Map<string, number>();
  mentions.forEach((mention, at) => {
    if (mention.name.length > 0) return;
    const { lemma, isPlural } = mention;
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    if (isPlural) plurals.set(lemma, (plurals.get(lemma) ?? 0) + 1);
    const outer = mention.inside < 0 ? undefined : mentions[at - mention.phrase + mention.inside];
    if (outer && outer.head < mention.first && outer.name.length === 0 && isWholeAndParts(outer, mention))
      link(outer, mention);
    const beside = Math.max(mention.apposedTo, mention.saidOf);
    const other = beside < 0 ? undefined : mentions[at - mention.phrase + beside];
    if (other?.name.length !== 0 || other.isPlural !== isPlural) return;
    if (!unspecificNouns.has(lemma) && !unspecificNouns.has(other.lemma)) link(other, mention);
  });
  for (const [pair, times] of links) {
    const [a = '', b = ''] = pair.split(' ');
    const fewer = Math.min(countOf(a), countOf(b));
    if (fewer >= leastMentions && times >= leastShare * fewer) sets.merge(a, b);
  }
  mergeSynonyms();

  function countOf(key: string): number {
    return counts.get(key.slice('noun:'.length).replace('+s', '')) ?? 0;
  }
  function link(a: Mention, b: Mention) {
    if (a.lemma === b.lemma || a.lemma === '' || b.lemma === '') return;
    const pair = `${nounKey(a.lemma, a.isPlural)} ${nounKey(b.lemma, b.isPlural)}`;
    links.set(pair, (links.get(pair) ?? 0) + 1);
  }
  function isWholeAndParts(outer: Mention, inner: Mention) {
    return (
      groupNouns.has(outer.lemma) && !collectingNouns.has(outer.lemma) && inner.isPlural && personNouns.has(inner.lemma)
    );
  }

  /** Nouns of one row are merged; a noun of several rows goes with the one whose nouns are as often plural as it is. */
  function mergeSynonyms() {
    const byRow = new Map<number, string[]>();
    for (const lemma of counts.keys())
      for (const row of synonymRows.get(lemma) ?? []) byRow.set(row, [...(byRow.get(row) ?? []), lemma]);
    const pluralShare = (lemma: string) => (plurals.get(lemma) ?? 0) / (counts.get(lemma) ?? 1);
    const rowFor = (lemma: string, isPlural: boolean) => {
      let best = -1;
      let bestDistance = Infinity;
      for (const row of synonymRows.get(lemma) ?? []) {
        const others = (byRow.get(row) ?? []).filter((other) => other !== lemma);
        if (others.length === 0) continue;
        const mentionsOfOthers = others.reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);
        const share =
          others.reduce((sum, other) => sum + pluralShare(other) * (counts.get(other) ?? 0), 0) / mentionsOfOthers;
        const distance = Math.abs(share - (isPlural ? 1 : 0)) - Math.min(mentionsOfOthers, 20) / 100;
        if (distance < bestDistance) [best, bestDistance] = [row, distance];
      }
      return best;
    };
    const heads = new Map<number, string>();
    const lemmas = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    for (const lemma of lemmas) {
      for (const isPlural of [false, true]) {
        const row = rowFor(lemma, isPlural);
        if (row < 0) continue;
        const key = nounKey(lemma, isPlural);
        const head = heads.get(row);
        if (head === undefined) heads.set(row, key);
        else sets.merge(head, key);
      }
    }
  }
}
