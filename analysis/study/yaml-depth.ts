import { Parser, type CST } from 'yaml';

/**
 * How deeply the lists and maps of a YAML text are nested. Found without recursion, before the text is parsed: 20,000 open
 * brackets would overflow the parser's stack, which Node does not always survive.
 *
 * @example
 * yamlDepth('a: [[1]]'); // => 3
 */
export function yamlDepth(text: string): number {
  let deepest = 0;
  const open: [token: CST.Token | null | undefined, depth: number][] = [];
  for (const document of new Parser().parse(text)) open.push([document, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    deepest = Math.max(deepest, depth);
    if (token?.type === 'document') open.push([token.value, depth]);
    if (!token || !('items' in token)) continue;
    deepest = Math.max(deepest, depth + 1);
    for (const { key, value } of token.items) open.push([key, depth + 1], [value, depth + 1]);
  }
  return deepest;
}
