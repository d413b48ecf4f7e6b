import { scoreArticle, type ScoredArticle } from './score-article.ts';
import type { ToneCorpus } from './tone-corpus.ts';

/** The scored articles of a corpus, in its order; the three tables of tone are made of them. */
export const scoredArticles = ({ articles }: ToneCorpus): readonly ScoredArticle[] => articles.map(scoreArticle);
