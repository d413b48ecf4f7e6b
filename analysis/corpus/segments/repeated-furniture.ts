import type { Article } from '../article.ts';
import type { SegmentKind } from '../../lines/segment.ts';
import type { RepeatableLine, RepeatReason } from './repeatable-line.ts';
import { retypeSentences } from './retype-sentences.ts';

/** How many articles of each outlet hold each repeatable line, and how many articles it has; adds up over articles. */
export type LineCounts = ReadonlyMap<string, number>;

/**
 * From how many articles of its outlet on a line is furniture: so many, and so large a share. A line that speaks of the
 * page needs little else; a sentence that could be news needs much.
 */
const least: Readonly<Record<RepeatReason, { articles: number; share: number }>> = {
  cue: { articles: 3, share: 0.005 },
  mention: { articles: 3, share: 0.02 },
  label: { articles: 3, share: 0.05 },
  statement: { articles: 4, share: 0.2 },
};

/**
 * What one article adds to the counts of repeatable lines: its outlet once, and each line once. One that is a duplicate
 * of another adds nothing.
 */
export function countLines(article: Article): Map<string, number> {
  if (article.flags.includes('duplicate')) return new Map();
  const keys = article.repeatable.map((line) => keyOf(article, line));
  return new Map([article.outlet, ...keys].map((key) => [key, 1]));
}

/** The sum of counts: those of two halves of a corpus make those of the whole. */
export function addCounts(counts: Iterable<LineCounts>): Map<string, number> {
  const sum = new Map<string, number>();
  for (const part of counts) for (const [key, count] of part) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

/** The lines that an outlet repeats often enough to be its furniture. */
export function repeatedLines(counts: LineCounts): Set<string> {
  const repeated = new Set<string>();
  for (const [key, count] of counts) {
    const [outlet = '', reason] = key.split('\n');
    if (reason === undefined) continue;
    const { articles, share } = least[reason as RepeatReason];
    if (count >= articles && count >= share * (counts.get(outlet) ?? 0)) repeated.add(key);
  }
  return repeated;
}

/** An article whose repeated lines are segments of their own: furniture, bylines, captions or pointers elsewhere. */
function retypeRepeated(article: Article, repeated: ReadonlySet<string>): Article {
  const kinds = new Map<number, SegmentKind>();
  for (const line of article.repeatable) if (repeated.has(keyOf(article, line))) kinds.set(line.sentence, line.kind);
  return retypeSentences(article, kinds);
}

/**
 * Articles without the furniture that only repetition gives away: credit lines, newsletter pitches, players' labels that
 * an outlet prints in many articles. They become segments that are listed and not measured; what people say is left
 * alone, and so is a sentence that could be news, unless it opens or closes a fifth of an outlet's articles. Duplicates
 * are to be marked before, or their own sentences would count as repeats.
 *
 * @example withoutRepeatedFurniture(articles)[0]?.segments.filter(({ kind }) => kind === 'furniture')
 */
export function withoutRepeatedFurniture(articles: readonly Article[]): Article[] {
  const repeated = repeatedLines(addCounts(articles.map(countLines)));
  return repeated.size === 0 ? [...articles] : articles.map((article) => retypeRepeated(article, repeated));
}

const keyOf = ({ outlet }: Article, { reason, form }: RepeatableLine) => `${outlet}\n${reason}\n${form}`;
