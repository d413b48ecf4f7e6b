import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { sourceRows } from './sources.ts';
import { sourcesTable } from './sources-table.ts';

/** Kinds of sources, counted over quotations. */
export const sourcesMeasure = defineMeasure({
  tables: [sourcesTable],
  after: [quotationsTable],
  rows: ({ corpus }, _, { quotations }) => ({ sources: sourceRows(corpus, quotations) }),
});
