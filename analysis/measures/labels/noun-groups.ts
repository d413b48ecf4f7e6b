import { collectingNouns, unspecificNouns } from '../../language/english/plain-nouns.ts';
import { groupNouns, personNouns } from '../../language/english/noun-kinds.ts';
import type { Mention } from './mention.ts';
import type { MergedSets } from './merge-sets.ts';
import { nounKey } from './noun-key.ts';
import { mergeSynonyms } from './noun-synonyms.ts';

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
  mergeSynonyms({ counts, plurals }, sets);

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
}
