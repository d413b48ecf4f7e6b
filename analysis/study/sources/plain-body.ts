import { Parser } from 'htmlparser2';
import { blockElements } from '../html/element-names.ts';

const tag = /<\/?(?:p|br|div|a|span|em|strong|b|i|h[1-6]|li|ul)(?:\s[^<>]{0,2000})?\/?>/giu;
/** One tag may be a word in brackets; so many are markup. */
const leastTags = 2;

/**
 * The text of a cell that holds a fragment of HTML, or line ends written as `\n`: a blank line between blocks, no tags.
 * Any other text is given back as it is.
 *
 * @example plainBody('<p>It rained.</p><p>It snowed.</p>') // => 'It rained.\n\nIt snowed.'
 */
export function plainBody(text: string): string {
  const isOneLine = !text.includes('\n') && (text.match(/\\n/g)?.length ?? 0) > 1;
  const lines = isOneLine ? text.replace(/(?:\\r)?\\n/g, '\n') : text;
  return (lines.match(tag)?.length ?? 0) < leastTags ? lines : textOfMarkup(lines);
}

const isHidden = (name: string) => name === 'script' || name === 'style';

/**
 * The text of HTML: a blank line between blocks, no tags.
 *
 * @example textOfMarkup('<p>It rained.</p><p>It snowed.</p>') // => 'It rained.\n\nIt snowed.'
 */
export function textOfMarkup(markup: string): string {
  const parts: string[] = [];
  let hiding = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (isHidden(name)) hiding += 1;
      else if (name === 'br') parts.push('\n');
      else if (blockElements.has(name)) parts.push('\n\n');
    },
    ontext(words) {
      if (hiding === 0) parts.push(words);
    },
    onclosetag(name) {
      if (isHidden(name)) hiding -= 1;
      else if (blockElements.has(name)) parts.push('\n\n');
    },
  });
  parser.end(markup);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
