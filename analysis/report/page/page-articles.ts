import type { CorpusArticle } from '../../corpus/corpus.ts';
import { lineAt } from '../../lines/lines.ts';
import { measuredKinds } from '../../lines/segment.ts';
import { articleUrl, type Passage } from '../evidence-links.ts';
import { visibleMarks } from '../../study/visible-marks.ts';
import { type CitedPassages, excerptSpans, mergedPassages } from '../excerpts.ts';
import type { PageArticle, PagePart } from './page-data.ts';

/** Characters of all articles that a page holds whole; of more it holds what the report cites. */
const mostWhole = 1_500_000;
/** Characters kept on each side of a cited passage, where it is room that lacks. */
const around = 600;

/**
 * Articles for the pane of a page, whole where there is room. Those that nothing cites are left out where there is none.
 *
 * @param isExcerpts the page holds no more of a text than may be shared
 */
export function pageArticles(
  articles: readonly CorpusArticle[],
  cited: CitedPassages,
  isExcerpts: boolean,
): PageArticle[] {
  const isWhole = !isExcerpts && articles.reduce((sum, { text }) => sum + text.length, 0) <= mostWhole;
  return articles.flatMap((article): PageArticle[] => {
    const passages = cited.get(article.id) ?? [];
    if (!isWhole && passages.length === 0) return [];
    const { id, outlet, text, segments, quotes } = article;
    const headline = segments.find(({ kind }) => kind === 'headline');
    return [
      {
        id,
        outlet,
        isWhole,
        title: visibleMarks(headline ? text.slice(headline.start, headline.end) : article.file),
        path: articleUrl(article),
        parts: isWhole
          ? [{ start: 0, line: 1, text }]
          : partsOf(text, isExcerpts ? excerptSpans(text, passages) : linesAround(text, passages)),
        quoted: quotes.flatMap(({ role, start, end }) => (role === 'speech' ? [start, end] : [])),
        aside: segments.flatMap(({ kind, start, end }) => (measuredKinds.has(kind) ? [] : [start, end])),
      },
    ];
  });
}

/** The lines around passages; parts that touch are one. */
const linesAround = (text: string, passages: readonly Passage[]): Passage[] =>
  mergedPassages(
    passages.map(({ start, end }) => {
      const until = text.indexOf('\n', Math.min(text.length, end + around));
      return {
        start: text.lastIndexOf('\n', Math.max(0, start - around)) + 1,
        end: until < 0 ? text.length : until + 1,
      };
    }),
  );

const partsOf = (text: string, spans: readonly Passage[]): PagePart[] =>
  spans.map(({ start, end }) => ({
    start,
    line: lineAt(text, start),
    text: text.slice(start, end).replace(/\n$/u, ''),
  }));
