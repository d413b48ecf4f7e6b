const blockTag = /<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|tr|table|figure|figcaption)\b[^>]*>/giu;
const breakTag = /<br\b[^>]*>/giu;
const anyTag = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gisu;
const hidden = /<(script|style)\b[^>]*>.*?<\/\1>/gisu;
/** One tag may be a word in brackets; so many are markup. */
const leastTags = 2;

/**
 * The text of a cell that holds a fragment of HTML, or line ends written as `\n`: a blank line between blocks, no tags.
 * Any other text is given back as it is.
 *
 * @example plainBody('<p>It rained.</p><p>It snowed.</p>') // => 'It rained.\n\nIt snowed.'
 */
export function plainBody(text: string): string {
  const lines =
    !text.includes('\n') && (text.match(/\\n/g)?.length ?? 0) > 1 ? text.replace(/\\r?\\n|\\n/g, '\n') : text;
  const tags = lines.match(/<\/?(?:p|br|div|a|span|em|strong|b|i|h[1-6]|li|ul)\b[^>]*>/giu)?.length ?? 0;
  if (tags < leastTags) return lines;
  return lines
    .replace(hidden, ' ')
    .replace(blockTag, '\n\n')
    .replace(breakTag, '\n')
    .replace(anyTag, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
