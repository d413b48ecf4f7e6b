import { withoutLineEnds } from '../../lines/wrapped-lines.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { SegmentRow } from './segments-table.ts';

/** Every typed span of every article, measured or set aside, in order of place: nothing is thrown away. */
export function segmentRows(corpus: Corpus): SegmentRow[] {
  return corpus.articles.flatMap((article) =>
    article.segments.map(({ kind, start, end }): SegmentRow => {
      const text = withoutLineEnds(article.text.slice(start, end));
      return { article: article.id, event: article.event, kind, measured: measuredKinds.has(kind), start, end, text };
    }),
  );
}
