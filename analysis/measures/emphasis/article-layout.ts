import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { SegmentKind } from '../../lines/segment.ts';

/** Where a sentence stands in its article. */
export interface SentencePlace {
  kind: SegmentKind;
  /** Number of its paragraph, from 1; 0 in the headline and the standfirst. */
  paragraph: number;
  /** In the headline, the standfirst or the first two paragraphs. */
  isLead: boolean;
}

/** Paragraphs that belong to the lead, beside headline and standfirst. */
const leadParagraphs = 2;

const isAbove = (kind: SegmentKind) => kind === 'headline' || kind === 'standfirst';

/**
 * The place of every sentence of an article, by sentence; `undefined` for those that are not measured.
 */
export function sentencePlaces(article: CorpusArticle): (SentencePlace | undefined)[] {
  let paragraphs = 0;
  const bySegment = article.segments.map(({ kind }) => {
    if (kind === 'paragraph') paragraphs += 1;
    const isLead = isAbove(kind) || (kind === 'paragraph' && paragraphs <= leadParagraphs);
    return { kind, paragraph: isAbove(kind) ? 0 : paragraphs, isLead };
  });
  return Array.from(article.sentences.segment, (segment, sentence) =>
    article.measured[article.sentences.firstToken[sentence] ?? 0] === 1 ? bySegment[segment] : undefined,
  );
}
