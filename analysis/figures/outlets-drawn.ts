import type { OutletLook } from './figure.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { mostColours } from './theme.ts';

/** The outlets that have rows, in the study's order, cut where colours run out. */
export interface OutletsDrawn {
  drawn: OutletLook[];
  /** The figure's footer, which says how many outlets are only in the table. */
  footer: string;
}

/** Chooses which outlets a figure with a row, column or panel for each of them shows: the first eight that have rows. */
export function outletsToDraw(
  outlets: readonly OutletLook[],
  rows: readonly { outlet: string }[],
  footer: string,
): OutletsDrawn {
  const withRows = new Set(rows.map(({ outlet }) => outlet));
  const present = outlets.filter(({ id }) => withRows.has(id));
  const drawn = present.slice(0, mostColours);
  return { drawn, footer: withOmitted(footer, present.length - drawn.length, 'outlet') };
}
