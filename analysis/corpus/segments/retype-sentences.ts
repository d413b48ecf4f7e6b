import type { Article } from '../article.ts';
import type { Segment, SegmentKind } from '../../lines/segment.ts';
import { sampleOf } from '../duplicates/candidate-pairs.ts';
import { shingleHashes } from '../duplicates/shingles.ts';

/**
 * An article in which some sentences have become segments of other kinds. A segment that holds more than such sentences
 * is split where they begin and end; sentences and quotations then count the new segments. Words, sentences, voices and
 * text stay as they are.
 *
 * @param kinds the new kind of each sentence that gets one, by index
 * @example retypeSentences(article, new Map([[3, 'furniture']])).segments
 */
export function retypeSentences(article: Article, kinds: ReadonlyMap<number, SegmentKind>): Article {
  if (kinds.size === 0) return article;
  const { sentences, text } = article;
  const segments: Segment[] = [];
  const firstSentence = firstSentences(article);
  const segmentOf = new Uint32Array(sentences.segment.length);
  article.segments.forEach((segment, index) => {
    const from = firstSentence[index] ?? 0;
    const to = firstSentence[index + 1] ?? from;
    let open: Segment = { ...segment };
    for (let sentence = from; sentence < to; sentence += 1) {
      const kind = kinds.get(sentence) ?? segment.kind;
      if (sentence === from) open.kind = kind;
      else if (kind !== open.kind) {
        const start = sentences.start[sentence] ?? open.end;
        segments.push({ ...open, end: open.start + text.slice(open.start, start).trimEnd().length });
        open = { kind, start, end: segment.end };
      }
      segmentOf[sentence] = segments.length;
    }
    segments.push(open);
  });
  const retyped = { ...article, segments, sentences: { ...sentences, segment: segmentOf } };
  return {
    ...retyped,
    sample: sampleOf(shingleHashes(retyped)),
    quotes: article.quotes.map((quote) => ({ ...quote, segment: segmentAt(segments, quote.start) })),
  };
}

/** The first sentence of each segment, one longer than the number of segments. */
function firstSentences({ segments, sentences }: Article): Uint32Array {
  const first = new Uint32Array(segments.length + 1);
  for (const segment of sentences.segment) first[segment + 1] = (first[segment + 1] ?? 0) + 1;
  for (let index = 1; index < first.length; index += 1) first[index] = (first[index] ?? 0) + (first[index - 1] ?? 0);
  return first;
}

/** The segment that holds an offset, or the last one before it. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  return Math.max(
    segments.findLastIndex(({ start }) => start <= offset),
    0,
  );
}
