import type { SegmentKind } from './segment.ts';
import { countWords, isProse } from './line-shape.ts';
import type { Line } from './lines.ts';

/** So many lines that are no running text, and so many for each line that is, make a text the copy of a whole page. */
const leastOtherLines = 40;
const leastOthersPerProse = 2;
/** Words of a line of running text that a teaser has as well. */
const wordsOfTeaser = 10;
/** Words that count for one line: a single long one, such as terms of use, is no article. */
const mostWords = 80;
/** What a line costs that is no running text, and one that the rule tables know. */
const costOfOther = 8;
const costOfLabelled = 2;

/** The lines from `first` up to and with `last`. */
export interface LineSpan {
  first: number;
  last: number;
}

/**
 * Where the article stands in the copy of a whole page, menus and all: the run of lines with the most running text for
 * the fewest other lines (the maximum subarray, as in Pasternack and Roth 2009). `undefined` for a text that is no
 * such copy, where every line may belong to the article.
 *
 * @example articleSpan(linesOf('Rain\n\nIt rained for all of the five hours that they met.'), []) // => undefined
 */
export function articleSpan(
  lines: readonly Line[],
  labels: readonly (SegmentKind | undefined)[],
): LineSpan | undefined {
  const prose = lines.map(({ text }, index) => labels[index] === undefined && isProse(text));
  const proseCount = prose.filter(Boolean).length;
  const others = lines.length - proseCount;
  if (proseCount === 0 || others < leastOtherLines || others < leastOthersPerProse * proseCount) return undefined;
  let best = 0;
  let span: LineSpan | undefined;
  let sum = 0;
  let first = 0;
  lines.forEach(({ text }, index) => {
    if (sum <= 0) [sum, first] = [0, index];
    if (prose[index] === true) sum += Math.min(countWords(text), mostWords) - wordsOfTeaser;
    else sum -= labels[index] === undefined ? costOfOther : costOfLabelled;
    if (sum > best) [best, span] = [sum, { first, last: index }];
  });
  return span;
}
