import type { Corpus } from '../corpus/corpus.ts';
import type { TableRows } from '../measures/measures.ts';

/** The report's sections, in its order. */
export type SectionName =
  | 'corpus'
  | 'word-choice'
  | 'sentiment'
  | 'tone-position'
  | 'emphasis'
  | 'placement'
  | 'actors'
  | 'quotations'
  | 'utterances'
  | 'labels';

/**
 * How far a finding reaches. `count`: a plain count of what the articles hold. `firm`: a difference that its 95% interval
 * carries. `tentative`: the largest difference there is, which the interval does not carry.
 */
export type Strength = 'count' | 'firm' | 'tentative';

/** A passage that bears a finding out; offsets count UTF-16 units in the article's text. */
export interface Evidence {
  article: string;
  start: number;
  end: number;
  quote: string;
}

/** A claim that a sceptic can check. */
export interface Finding {
  id: string;
  section: SectionName;
  /** The claim in a line, without a full stop: title of the section's figure. */
  title: string;
  /** The claim with its numbers, in a sentence or two. */
  text: string;
  /** What else a reader of the section wants to know, in sentences; may be empty. */
  detail: string;
  strength: Strength;
  evidence: Evidence[];
}

/** The typed rows of every measure. */
export type MeasuredRows = TableRows;

/** What findings are made of. */
export interface Measured {
  corpus: Corpus;
  rows: MeasuredRows;
}
