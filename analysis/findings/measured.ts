import type { Corpus } from '../corpus/corpus.ts';
import type { AcrossEventsRow } from '../measures/events/across-events-table.ts';
import type { Frames } from '../measures/frames.ts';
import type { RowsOf } from '../measures/measure.ts';
import type { measures, TableRows } from '../measures/measures.ts';
import type { CheckedClaim } from './claim.ts';

/** The typed rows of every measure. */
export type MeasuredRows = TableRows;

/** What claims are made of. */
export interface Measured {
  corpus: Corpus;
  rows: MeasuredRows;
}

/** Articles that are kept and listed but that no measure counts, with the rows that list them. */
export interface UncountedArticles extends RowsOf<(typeof measures.articles)['tables'][number]> {
  corpus: Corpus;
}

/** One event of a study, or all of a study without events: its corpus, the rows of every table, and what they show. */
export interface AnalysedEvent extends Measured {
  /** The tables of a reader's size. */
  frames: Frames;
  uncounted: UncountedArticles;
  /** In the order in which a reader should see them. */
  claims: CheckedClaim[];
}

/** A study, analysed. */
export interface Analysis {
  /** In the order of their first article. */
  events: AnalysedEvent[];
  /** How outlets differ over events; empty for one event. */
  acrossEvents: AcrossEventsRow[];
}
