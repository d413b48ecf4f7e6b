/** Sets of keys that grow together. */
export interface MergedSets {
  /** The key that stands for a key's set. */
  find(key: string): string;
  /** Makes one set of two; the first one's key stands for both. */
  merge(into: string, other: string): void;
}

/**
 * A disjoint-set forest over strings (Tarjan 1975).
 *
 * @example const sets = mergedSets(); sets.merge('deal', 'pact'); sets.find('pact') // => 'deal'
 */
export function mergedSets(): MergedSets {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== key) parents.set(key, root);
    return root;
  };
  const merge = (into: string, other: string) => {
    const [a, b] = [find(into), find(other)];
    if (a !== b) parents.set(b, a);
  };
  return { find, merge };
}
