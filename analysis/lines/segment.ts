/** What a span of an article's text is. */
export type SegmentKind =
  | 'headline'
  | 'standfirst'
  | 'crosshead'
  | 'paragraph'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'embed'
  | 'related'
  | 'other-language'
  | 'furniture';

/** One typed span of an article's text. Offsets count UTF-16 units of the decoded text, `end` exclusive. */
export interface Segment {
  kind: SegmentKind;
  start: number;
  end: number;
}

/** The kinds whose words are the outlet's article. */
export const measuredKinds: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'crosshead', 'paragraph']);
