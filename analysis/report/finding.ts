import type { CheckedClaim } from '../findings/claim.ts';
import type { FigureSource } from '../findings/figure-source.ts';
import type { Told } from '../prose/told.ts';

/** A claim with its words, as the report and `findings.json` have it. */
export interface Finding
  extends Told, Pick<CheckedClaim, 'id' | 'section' | 'kind' | 'aspect' | 'strength' | 'checks' | 'evidence'> {
  /** Where the numbers of its text come from. */
  figures: readonly FigureSource[];
}
