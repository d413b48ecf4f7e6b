import type { AnalysedEvent, Analysis } from '../analyse.ts';
import type { Figure, OutletLook } from '../figures/figure.ts';
import type { SectionName } from '../findings/finding.ts';

/** An event that has a chapter: what was found, and how it is shown. */
export interface Chapter extends AnalysedEvent {
  figures: ReadonlyMap<SectionName, Figure>;
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
