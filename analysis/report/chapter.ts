import type { Figure, OutletLook } from '../figures/figure.ts';
import type { AnalysedEvent, Analysis } from '../findings/measured.ts';
import type { TableName } from '../measures/measures.ts';
import type { Finding } from './finding.ts';

/** An event that has a chapter: what was found, in words, and how it is shown. */
export interface Chapter extends AnalysedEvent {
  findings: Finding[];
  /** Those that the study leaves out. */
  dropped: Finding[];
  /** By the table of their measure. */
  figures: ReadonlyMap<TableName, Figure>;
  /** Figures that could not be drawn, with the reason: filled in when all have been tried. */
  undrawn: Map<Figure, string>;
  looks: OutletLook[];
  /** Path of a figure's picture from the report's folder. */
  picture: (figure: Figure) => string;
}

/** An analysed study with its chapters: what a report tells. */
export interface MeasuredStudy extends Analysis {
  chapters: readonly Chapter[];
}
