import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import type { JudgingWordRow } from './judging-words-table.ts';

/** A judging word before it is known who has it, and who says so. */
export type Place = Omit<JudgingWordRow, 'outlets' | 'owner' | 'holder'>;

/** Where something stands that begins at an offset. */
export const placeIn = (corpus: Corpus, article: CorpusArticle, offset: number) => ({
  outlet: article.outlet,
  event: corpus.event,
  article: article.id,
  segment: article.segments.find(({ start, end }) => start <= offset && offset < end)?.kind ?? ('furniture' as const),
});

/** A passage with its white space folded. */
export const written = ({ text }: CorpusArticle, start: number, end: number) =>
  text.slice(start, end).replace(/\s+/gu, ' ');
