import type { Figure, OutletLook } from '../figures/figure.ts';
import type { Finding, Measured, SectionName } from '../findings/finding.ts';

/** One event of a study, or all of a study without events: measured, with its findings and figures. */
export interface Chapter extends Measured {
  findings: Finding[];
  figures: ReadonlyMap<SectionName, Figure>;
  looks: OutletLook[];
  /** Path of a figure's picture from the report's folder. */
  picture: (figure: Figure) => string;
}
