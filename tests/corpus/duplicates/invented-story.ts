import type { Article } from '../../../analysis/corpus/article.ts';
import type { SourceArticle } from '../../../analysis/study/study.ts';
import { exampleArticle } from '../example-study.ts';

/** Sentences of eight words that nobody else has: `Ferry0 ferry1 … .` */
export const sentences = (word: string, count: number): string =>
  Array.from({ length: count }, (_, sentence) =>
    Array.from({ length: 8 }, (_, place) => `${place === 0 ? 'The ' : ''}${word}${sentence * 8 + place}x`).join(' '),
  ).join('. ') + '.';

/** An article of some paragraphs under a headline. */
export const story = (id: string, outlet: string, paragraphs: string[], rest: Partial<SourceArticle> = {}): Article =>
  exampleArticle(['Harbour bridge closed after ferry hits it', ...paragraphs].join('\n\n'), {
    ...{ id, outlet, title: { start: 0, end: 41 }, bodyStart: 41 },
    ...rest,
  });
