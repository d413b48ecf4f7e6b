import { scanTags } from './scan-tags.ts';

/** Elements that never hold others, and those that a parser closes by itself. */
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot'.split(
    ' ',
  ),
);

/**
 * How deep a page's elements may be nested, at most: end tags that close several elements are counted as one.
 *
 * @example nestingDepth('<div><b>x</b></div><div>') // => 2
 */
export function nestingDepth(html: string): number {
  const openCounts = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  scanTags(html, {
    open(name) {
      if (unnested.has(name)) return;
      openCounts.set(name, (openCounts.get(name) ?? 0) + 1);
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    close(name) {
      const count = openCounts.get(name) ?? 0;
      if (count === 0) return;
      openCounts.set(name, count - 1);
      depth -= 1;
    },
  });
  return deepest;
}
