import type { CorpusArticle } from '../corpus/corpus.ts';
import type { Evidence } from './claim.ts';

/** A passage of an article as evidence, its white space folded. */
export function passage(article: Pick<CorpusArticle, 'id' | 'text'>, start: number, end: number): Evidence {
  return { article: article.id, start, end, quote: article.text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

/** The sentence of an article that holds an offset. */
export function sentenceAround(article: CorpusArticle, offset: number): Evidence {
  const { start, end } = article.sentences;
  const index = Math.max(
    start.findLastIndex((from) => from <= offset),
    0,
  );
  return passage(article, start[index] ?? offset, end[index] ?? offset);
}
