import type { Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { visibleInside } from '../study/visible-marks.ts';

/**
 * Writes a report's tree as GitHub-flavoured Markdown. Whatever text nodes hold is escaped, dollar signs included,
 * which GitHub would read as mathematics, and words between colons, which it would read as an emoji. Control and direction
 * characters are shown as marks.
 *
 * @example markdownOf({ type: 'root', children: [] }) // => ''
 */
export function markdownOf(tree: Root): string {
  return toMarkdown(visibleInside(tree), {
    bullet: '-',
    emphasis: '*',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text },
    unsafe: [
      { character: '$', inConstruct: 'phrasing' },
      { character: '<', inConstruct: 'phrasing' },
      { character: ':', after: '(?=[a-z0-9_+-]+:)', inConstruct: 'phrasing' },
    ],
  });
}

/** Behind the `@` of what GitHub would take for an e-mail address, escaped or not, and make a link of. */
const insideAddress = /(?<=[\w.+-]@)(?=[\w-])/;

/** Text with a comment, which nobody sees, inside each e-mail address. */
const text: Handle = (node: Text, parent, state, info) => {
  const parts = node.value.split(insideAddress);
  const last = parts.length - 1;
  const written = parts.map((value, at) =>
    defaultHandlers.text({ ...node, value }, parent, state, {
      ...info,
      ...(at > 0 && { before: '>' }),
      ...(at < last && { after: '<' }),
    }),
  );
  return written.join('<!-- -->');
};
