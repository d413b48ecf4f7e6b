import type { Corpus } from '../corpus/corpus.ts';
import type { Figure, OutletLook } from '../figures/figure.ts';
import type { Measured } from '../findings/measured.ts';
import type { ArticleRow, SegmentRow, TableName } from '../measures/tables.ts';
import type { Finding } from './finding.ts';

/** Articles that are kept and listed but that no measure counts. */
export interface UncountedArticles {
  corpus: Corpus;
  articles: ArticleRow[];
  segments: SegmentRow[];
}

/** One event of a study, or all of a study without events: measured, with its findings and figures. */
export interface Chapter extends Measured {
  uncounted: UncountedArticles;
  findings: Finding[];
  /** By the table of their measure. */
  figures: ReadonlyMap<TableName, Figure>;
  /** Figures that could not be drawn, with the reason: filled in when all have been tried. */
  undrawn: Map<Figure, string>;
  looks: OutletLook[];
  /** Path of a figure's picture from the report's folder. */
  picture: (figure: Figure) => string;
}
