import { dateLine, lineRules } from '../../lexicons/page-furniture.ts';
import type { SegmentKind } from '../article.ts';
import { countWords, isDoubled } from './line-shape.ts';
import type { Line } from './lines.ts';

/** Rules speak of labels, captions and forms; a longer line is text, whatever words it holds. */
const longestLabel = 80;

/** Of the article's words, the share that must stand above its end matter. */
const leastAbove = 0.5;

/**
 * What the rule tables say of each line; `undefined` where they say nothing. Lines printed twice in a row and lines that
 * say everything twice are captions, the line above a post's signature belongs to the post, and behind the article's
 * end everything is furniture.
 */
export function labelLines(lines: readonly Line[]): (SegmentKind | undefined)[] {
  const kinds = lines.map((line) => labelOf(line.text));
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return;
    if (line.text === next.text && countWords(line.text) > 3) kinds[index] = kinds[index + 1] = 'caption';
    if (isPostSignature(next.text) && kinds[index] === undefined) kinds[index] = 'embed';
  });
  const end = endOfArticle(lines);
  return kinds.map((kind, index) => (index >= end ? (kind === 'related' ? kind : 'furniture') : kind));
}

function labelOf(text: string): SegmentKind | undefined {
  if (isDoubled(text)) return 'caption';
  if (countWords(text) > longestLabel) return undefined;
  if (dateLine.test(text)) return 'dateline';
  return lineRules.find((rule) => rule.pattern.test(text))?.kind;
}

const isPostSignature = (text: string) => /^[—–-]{1,2} ?.{1,80}\(@\w{1,30}\)/.test(text);

function endOfArticle(lines: readonly Line[]): number {
  const words = lines.map((line) => countWords(line.text));
  const total = words.reduce((sum, count) => sum + count, 0);
  let above = 0;
  for (const [index, line] of lines.entries()) {
    const isEnd = lineRules.some((rule) => rule.endsArticle === true && rule.pattern.test(line.text));
    if (isEnd && above >= leastAbove * total) return index;
    above += words[index] ?? 0;
  }
  return lines.length;
}
