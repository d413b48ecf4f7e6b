import type { MarkedDuplicates } from '../../corpus/duplicates/mark-duplicates.ts';
import type { DuplicateRow } from './duplicates-table.ts';

/**
 * The overlaps between articles: the later one first, with the one that it repeats, the share of the shorter one's
 * six-word shingles that both hold, and the news agency that one of them credits.
 *
 * @param event rows of articles of this event only; without it, all
 */
export function duplicateRows({ articles, pairs }: Omit<MarkedDuplicates, 'counted'>, event?: string): DuplicateRow[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return pairs
    .map(({ a, b, share, kind, agency }): DuplicateRow => ({
      article: b,
      outlet: articleOf.get(b)?.outlet ?? '',
      event: articleOf.get(b)?.event ?? '',
      other_article: a,
      other_outlet: articleOf.get(a)?.outlet ?? '',
      share,
      kind,
      agency,
    }))
    .filter((row) => event === undefined || row.event === event);
}
