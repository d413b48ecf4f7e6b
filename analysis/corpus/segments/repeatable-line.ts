import type { SegmentKind } from '../../lines/segment.ts';

/**
 * Why a sentence is furniture if its outlet repeats it. `cue`: it speaks of the page; `mention`: it is short and may
 * speak of the page; `label`: it is a few words without a full stop; `statement`: it is longer and may speak of the page,
 * or opens or closes the article.
 */
export type RepeatReason = 'cue' | 'mention' | 'label' | 'statement';

/** A sentence that would be furniture if its outlet repeated it. */
export interface RepeatableLine {
  sentence: number;
  reason: RepeatReason;
  /** What it has in common with its repeats: its words without case and digits, or with names left out. */
  form: string;
  kind: SegmentKind;
}
