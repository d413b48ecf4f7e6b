import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { YamlContent } from './read-yaml.ts';

/** Where a value stands in a YAML text: its line (from 1) and, if it is there, its node. */
export interface YamlPlace {
  line: number;
  node: Node | undefined;
}

/**
 * Finds the value at a path of keys and list positions, following aliases. The line is that of the value's key, or of the
 * list item; where the path leads nowhere, that of the last part which is there.
 *
 * @example
 * findInYaml(readYaml('a:\n  b: 1'), ['a', 'b']).line; // => 2
 */
export function findInYaml(
  { document, lines }: Pick<YamlContent, 'document' | 'lines'>,
  path: readonly PropertyKey[],
): YamlPlace {
  let node = resolved(document.contents);
  let start = node?.range?.[0] ?? 0;
  for (const part of path) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item) === part) : undefined;
    const item = (isSeq(node) ? node.items[Number(part)] : pair?.value) as Node | null | undefined;
    start = (pair ? (pair.key as Node) : item)?.range?.[0] ?? start;
    node = resolved(item);
  }
  return { line: lines.linePos(start).line, node };

  function resolved(value: Node | null | undefined): Node | undefined {
    return (isAlias(value) ? value.resolve(document) : value) ?? undefined;
  }
}

function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}
