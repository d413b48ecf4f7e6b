import { scoreArticle, type ScoredArticle } from './score-article.ts';
import type { ToneCorpus } from './tone-corpus.ts';

const known = new WeakMap<ToneCorpus, readonly ScoredArticle[]>();

/**
 * The scored articles of a corpus, in its order. The three tables of tone share them, so they are made once a corpus.
 *
 * @example
 * scoredArticles(corpus) === scoredArticles(corpus); // => true
 */
export function scoredArticles(corpus: ToneCorpus): readonly ScoredArticle[] {
  const made = known.get(corpus) ?? corpus.articles.map((article) => scoreArticle(article));
  known.set(corpus, made);
  return made;
}
