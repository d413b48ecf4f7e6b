import type { OutletLook } from './figure.ts';
import { outletLabels } from './outlet-labels.ts';

const field = { field: 'outlet', type: 'nominal' } as const;
const namesOf = (outlets: readonly OutletLook[]) => [...outletLabels(outlets).values()];

/** Outlets as the rows of a chart, in their order. */
export const outletRows = (outlets: readonly OutletLook[], axis: object) => ({
  ...field,
  sort: namesOf(outlets),
  axis: { title: null, ...axis },
});

/** Outlets as the columns of a chart, their names on top. */
export const outletColumns = (outlets: readonly OutletLook[], axis: object) =>
  outletRows(outlets, { orient: 'top', labelAngle: 0, ...axis });

/** Each outlet in its colour; the axis tells which is which. */
export const outletColour = (outlets: readonly OutletLook[]) => ({
  ...field,
  scale: { domain: namesOf(outlets), range: outlets.map(({ colour }) => colour) },
  legend: null,
});
