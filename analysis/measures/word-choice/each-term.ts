import { tokenFlag } from '../../corpus/article.ts';
import { isQuoted } from '../../corpus/build-corpus.ts';
import type { CorpusArticle } from '../../corpus/corpus.ts';

/** Calls back for each measured word, keyed by its term, and each pair of neighbours, keyed beyond `size`. */
export function eachTerm(article: CorpusArticle, size: number, visit: (key: number, token: number) => void): void {
  const { terms, measured } = article;
  for (let token = 0; token < terms.length; token += 1) {
    if (measured[token] !== 1) continue;
    const term = terms[token] ?? 0;
    visit(term, token);
    if (isPair(article, token)) visit(size + (terms[token - 1] ?? 0) * size + term, token);
  }
}

/** Whether a token makes a phrase with the one before it: same sentence, same voice, nothing between them. */
export const isPair = (article: CorpusArticle, token: number): boolean =>
  token > 0 &&
  article.tokens.sentence[token] === article.tokens.sentence[token - 1] &&
  !((article.tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation) &&
  isQuoted(article, token) === isQuoted(article, token - 1);

/** The one or two words behind a key. */
export function wordsOf(key: number, size: number, vocabulary: readonly string[]): string[] {
  if (key < size) return [vocabulary[key] ?? ''];
  const pair = key - size;
  return [vocabulary[Math.floor(pair / size)] ?? '', vocabulary[pair % size] ?? ''];
}
