import { actOfNoun, objectOfNoun } from '../../language/english/acts.ts';
import type { Mention } from './mention.ts';

/** The act that a noun names with what it is of (`the abandonment of the plan`, `disarmament`), by place of the mention. */
export function nominalActs(mentions: readonly Mention[], keys: readonly string[]): Map<number, string> {
  const objects = new Map<string, string | undefined>();
  const found = new Map<number, string>();
  mentions.forEach((mention, at) => {
    const row = mention.name.length === 0 ? actOfNoun.get(mention.lemma) : undefined;
    if (row === undefined) return;
    const object = objectOfNoun.get(mention.lemma);
    const key = object === undefined ? keyOfInner(mention, at) : keyOf(object);
    if (key !== undefined) found.set(at, `act:${row}:${key}`);
  });
  return found;

  function keyOfInner(mention: Mention, at: number): string | undefined {
    const inner = mentions[at + 1];
    if (inner?.inside !== mention.phrase || inner.article !== mention.article) return undefined;
    return inner.first > mention.head ? (keys[at + 1] ?? '') : undefined;
  }

  /** The referent that a noun without name stands for. */
  function keyOf(lemma: string): string | undefined {
    if (!objects.has(lemma))
      objects.set(lemma, keys[mentions.findIndex((mention) => mention.lemma === lemma && mention.name.length === 0)]);
    return objects.get(lemma);
  }
}
