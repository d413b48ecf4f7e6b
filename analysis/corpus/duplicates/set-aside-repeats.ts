import type { Article } from '../article.ts';
import { withoutRepeatedFurniture } from '../segments/repeated-furniture.ts';
import { type MarkedDuplicates, markDuplicates } from './mark-duplicates.ts';

/**
 * A study's articles without what only repetition gives away: furniture that an outlet prints again and again becomes
 * segments that are not measured, and articles that repeat others are marked. Each of the two would mislead the other:
 * copies of one article make its sentences look like furniture, and furniture makes short articles look like copies. So
 * the copies are looked for twice, and the second look counts.
 *
 * @example const { articles, counted, pairs } = setAsideRepeats(study.articles.map(readArticle))
 */
export function setAsideRepeats(articles: readonly Article[]): MarkedDuplicates {
  const cleaned = withoutRepeatedFurniture(markDuplicates(articles).articles);
  return markDuplicates(
    cleaned.map((article, index) => ({ ...article, flags: articles[index]?.flags ?? article.flags })),
  );
}
