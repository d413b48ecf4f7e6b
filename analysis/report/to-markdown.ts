import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * Writes a report's tree as GitHub-flavoured Markdown. Whatever text nodes hold is escaped, dollar signs included,
 * which GitHub would read as mathematics, and words between colons, which it would read as an emoji.
 *
 * @example markdownOf({ type: 'root', children: [] }) // => ''
 */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    unsafe: [
      { character: '$', inConstruct: 'phrasing' },
      { character: '<', inConstruct: 'phrasing' },
      { character: ':', after: '(?=[a-z0-9_+-]+:)', inConstruct: 'phrasing' },
    ],
  });
}
