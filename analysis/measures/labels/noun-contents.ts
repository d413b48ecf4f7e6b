import { measuringNouns, memberNouns } from '../../language/english/plain-nouns.ts';
import type { Mention } from './mention.ts';
import type { MergedSets } from './merge-sets.ts';
import { nounKey } from './noun-key.ts';

/**
 * Gives nouns of measure and membership the key of what they are made of: `a list of questions` are the questions, `members
 * of the crew` the crew, and `the list` is what most lists in these texts are lists of. Changes `keys`.
 */
export function takeContents(mentions: readonly Mention[], keys: string[], sets: MergedSets): void {
  const contents = new Map<string, Map<string, number>>();
  // From the last to the first, because what a phrase is made of stands behind it.
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const key = keyOfContent(mentions, at, keys, sets);
    if (key === undefined) continue;
    keys[at] = key;
    const lemma = mentions[at]?.lemma ?? '';
    const own = contents.get(lemma) ?? new Map<string, number>();
    contents.set(lemma, own.set(key, (own.get(key) ?? 0) + 1));
  }
  mentions.forEach(({ lemma, name }, at) => {
    if (name.length > 0 || !measuringNouns.has(lemma) || keys[at] !== sets.find(nounKey(lemma))) return;
    keys[at] = usualContent(contents.get(lemma)) ?? keys[at];
  });
}

/** The key that more than half have, twice at least. */
function usualContent(times: ReadonlyMap<string, number> | undefined): string | undefined {
  const own = [...(times ?? [])].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const total = own.reduce((sum, [, count]) => sum + count, 0);
  const [best] = own;
  return best && best[1] >= 2 && best[1] * 2 > total ? best[0] : undefined;
}

function keyOfContent(
  mentions: readonly Mention[],
  at: number,
  keys: readonly string[],
  sets: MergedSets,
): string | undefined {
  const mention = mentions[at];
  if (!mention || mention.name.length > 0) return undefined;
  const isMeasure = measuringNouns.has(mention.lemma);
  if (!isMeasure && !memberNouns.has(mention.lemma)) return undefined;
  for (let other = at + 1; other < mentions.length; other += 1) {
    const inner = mentions[other];
    if (inner?.article !== mention.article || inner.first > mention.end) break;
    if (inner.inside !== mention.phrase) continue;
    if (inner.first > mention.head ? inner.name.length === 0 || !isMeasure : !isMeasure) return keys[other];
  }
  const last = mention.modifiers.at(-1);
  return !isMeasure && last !== undefined && mention.modifiers.length > 0 ? sets.find(nounKey(last)) : undefined;
}
