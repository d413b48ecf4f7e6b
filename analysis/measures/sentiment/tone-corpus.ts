import type { Article } from '../../corpus/article.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';

/** An article with what tone needs of the corpus: which tokens are parts of names, to be masked before scoring. */
export type ToneArticle = Article & Pick<CorpusArticle, 'names'>;

/** A corpus as far as tone needs it; every `Corpus` is one. */
export interface ToneCorpus extends Pick<Corpus, 'event' | 'outlets'> {
  articles: readonly ToneArticle[];
}
