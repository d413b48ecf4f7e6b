import { dateLine } from './date-lines.ts';
import { lineRules } from './page-furniture.ts';
import type { SegmentKind } from './segment.ts';
import { articleSpan } from './article-span.ts';
import { countWords, endsSentence, isDoubled, isProse } from './line-shape.ts';
import type { Line } from './lines.ts';

/** Rules speak of labels, captions and forms; a longer line is text, whatever words it holds. */
const longestLabel = 80;

/** Words from which a line may be the page's title. */
const leastTitle = 4;

/** Lines above an article's first paragraph, where headline, byline and date stand. */
const linesOfHead = 8;

/** Of the article's words, the share that must stand above its end matter. */
const leastAbove = 0.5;

/**
 * What the rule tables say of each line; `undefined` where they say nothing. Lines printed twice in a row, but for a title, and
 * lines that say everything twice are captions, the line above a post's signature belongs to the post, and behind the
 * article's end everything is furniture.
 */
export function labelLines(lines: readonly Line[]): (SegmentKind | undefined)[] {
  const kinds = lines.map((line) => labelOf(line.text));
  const title = lines.findIndex((line, index) => kinds[index] === undefined && countWords(line.text) >= leastTitle);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return;
    const isTitle = index === title && !endsSentence(line.text);
    if (line.text === next.text && countWords(line.text) > 3 && !isTitle) kinds[index] = kinds[index + 1] = 'caption';
    if (isPostSignature(next.text) && kinds[index] === undefined) kinds[index] = 'embed';
  });
  const note = authorNote(lines);
  if (note !== undefined) kinds[note] = 'byline';
  const end = endOfArticle(lines);
  const span = articleSpan(lines, kinds);
  const isOutside = (line: Line, index: number) => {
    if (index >= end || span === undefined) return index >= end;
    return index > span.last || index < span.first - (isProse(line.text) ? 0 : linesOfHead);
  };
  return lines.map((line, index) => {
    const kind = kinds[index];
    return isOutside(line, index) && kind !== 'related' ? 'furniture' : kind;
  });
}

/** `Ada Brandt is a reporter who covers bridges.` */
const aboutAuthor = /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+) (?:is|was|has been|covers|writes|reports)\b/u;

/** The last line, where it is about somebody whom the lines above the text name as its author. */
function authorNote(lines: readonly Line[]): number | undefined {
  const last = lines.length - 1;
  const author = aboutAuthor.exec(lines[last]?.text ?? '')?.[1];
  if (author === undefined) return undefined;
  const head = lines.slice(0, linesOfHead).filter(({ text }) => !isProse(text) && !endsSentence(text));
  return head.some(({ text }) => text.toLowerCase().includes(author.toLowerCase())) ? last : undefined;
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
