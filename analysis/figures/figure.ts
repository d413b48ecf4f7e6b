import type { TopLevelSpec } from 'vega-lite';
import type { OfficeChart } from './office-chart.ts';

/** How an outlet appears in every figure. */
export interface OutletLook {
  id: string;
  name: string;
  /** From `outletColours`. */
  colour: string;
  /** Its text is damaged or machine translated: the name is shown with ◊. */
  caution: boolean;
}

/** What every figure is drawn from. Rows of outlets that are not in `outlets` are not drawn. */
export interface FigureInput<Rows> {
  rows: Rows;
  /** In the order of the study; the first eight have a colour of their own. */
  outlets: readonly OutletLook[];
  /** What the figure shows, as a sentence; becomes its title. */
  takeaway: string;
  /** The number of articles and what limits the reading. */
  footer: string;
}

/** A chart with all that goes with it: `rows` are what it draws, for its CSV, in the order of `columns`. */
export interface Figure {
  name: string;
  title: string;
  subtitle: string;
  footer: string;
  /** What a reader who cannot see the chart should know. */
  alt: string;
  rows: readonly object[];
  columns: readonly string[];
  spec: TopLevelSpec;
  /** The same for office programs, where they can draw it. */
  office?: OfficeChart;
}
