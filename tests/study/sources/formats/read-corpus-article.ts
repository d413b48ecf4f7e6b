import { measuredKinds } from '../../../../analysis/lines/segment.ts';
import { textWork } from '../../../../analysis/corpus/read-article.ts';
import type { GivenArticle } from '../../../../analysis/study/sources/given-article.ts';

/** What of an article is measured: its words, as they are written, and its headline. */
export function readCorpusArticle(article: GivenArticle): { words: string[]; headline: string } {
  const { segments } = textWork({ ...article, ...(article.file.endsWith('.md') && { isMarkdown: true as const }) });
  const measured = segments.filter(({ kind }) => measuredKinds.has(kind));
  const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const headline = measured.find(({ kind }) => kind === 'headline');
  return {
    words: measured.flatMap((one) => textOf(one).match(/[\p{L}\p{N}]+/gu) ?? []),
    headline: headline ? textOf(headline).replace(/\s+/g, ' ').trim() : '',
  };
}
