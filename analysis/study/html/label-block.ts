import type { SegmentKind } from '../../lines/segment.ts';
import { labelLines } from '../../lines/label-lines.ts';
import { countWords } from '../../lines/line-shape.ts';
import { linesOf } from '../../lines/lines.ts';
import type { Block, PageElement } from './page-blocks.ts';

const mostLinked = 0.6;
/** Characters outside links that make a block with links a text of its own. */
const leastUnlinked = 40;
/** Words; a longer text beside a picture is more than its caption. */
const longestCaption = 40;
const pictureFrames = new Set(['div', 'center', 'span', 'td', 'figure']);

/**
 * What a block's own words, its links and a picture beside it say it is; `undefined` where it reads as the article.
 *
 * @param isAlone whether it is the only text in its element
 */
export function labelBlock(block: Block, element: PageElement | undefined, isAlone: boolean): SegmentKind | undefined {
  const { text, length, linked } = block;
  const label = labelLines(linesOf(text))[0];
  if (label !== undefined) return /^https?:\S+$/.test(text) ? 'furniture' : label;
  const words = countWords(text);
  if (words < 25 && /^\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/.test(text)) return 'dateline';
  if (linked > length * mostLinked && length - linked < leastUnlinked) return 'related';
  if (isAlone && element?.pictured === true && pictureFrames.has(element.name) && words < longestCaption)
    return 'caption';
  return undefined;
}
