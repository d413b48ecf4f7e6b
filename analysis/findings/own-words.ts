import { isQuoted } from '../corpus/build-corpus.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';

/** Calls back for each measured word of the outlet's own. */
export function eachOwnWord(article: CorpusArticle, visit: (term: number, token: number) => void): void {
  article.terms.forEach((term, token) => {
    if (article.measured[token] === 1 && !isQuoted(article, token)) visit(term, token);
  });
}
