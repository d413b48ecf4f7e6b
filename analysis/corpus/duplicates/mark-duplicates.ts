import type { Article } from '../article.ts';
import { creditedAgency } from './credited-agency.ts';
import { duplicateGroups, type KnownPair } from './duplicate-groups.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** A study's articles with what they share. */
export interface MarkedDuplicates {
  /** All, in the order given, flagged `duplicate` or `wire` where they are. */
  articles: Article[];
  /** Those of them that measures count: all but the duplicates. */
  counted: Article[];
  /** Every overlap, by time of its later article. */
  pairs: MarkedPair[];
}

/** An overlap, and whose text it is where one of the two articles says so. */
export interface MarkedPair extends KnownPair {
  /** A news agency, empty where none is credited. */
  agency: string;
}

/**
 * Flags the articles that repeat others: `duplicate` where an outlet prints an article again, which then is not
 * counted, and `wire` where outlets share a text or an article credits a news agency as its author. Nothing is lost:
 * `articles` holds them all.
 *
 * @example markDuplicates(articles).counted.length // => articles.length − duplicates
 */
export function markDuplicates(articles: readonly Article[]): MarkedDuplicates {
  const groups = duplicateGroups(nearDuplicates(articles), articles);
  const agencies = new Map(articles.map((article) => [article.id, creditedAgency(article)]));
  const marked = articles.map((article): Article => {
    const found = [
      ...(groups.duplicates.has(article.id) ? ['duplicate'] : []),
      ...(groups.wire.has(article.id) || agencies.get(article.id) ? ['wire'] : []),
    ];
    return found.length === 0 ? article : { ...article, flags: [...new Set([...article.flags, ...found])].sort() };
  });
  return {
    articles: marked,
    counted: marked.filter(({ id }) => !groups.duplicates.has(id)),
    pairs: groups.pairs.map((pair) => ({
      ...pair,
      agency: [pair.a, pair.b].map((id) => agencies.get(id) ?? '').find((agency) => agency !== '') ?? '',
    })),
  };
}
