import type { Article } from './article.ts';

/** The articles of one event, by whether measures count them. */
export interface CountedArticles {
  counted: Article[];
  /** Kept and listed: an outlet's second print of a text, and articles in another language than English. */
  uncounted: Article[];
}

/**
 * Which articles measures count: not those that are copies, and only English ones, because word lists and stop words are
 * English; where none is, all are counted and say so.
 *
 * @param isCopy whether an article repeats another of its outlet
 */
export function countedArticles(articles: readonly Article[], isCopy: (article: Article) => boolean): CountedArticles {
  const once = articles.filter((article) => !isCopy(article));
  const english = once.filter(({ flags }) => !flags.includes('not-english'));
  const counted = english.length > 0 ? english : once;
  const kept = new Set(counted);
  return { counted, uncounted: articles.filter((article) => !kept.has(article)) };
}
