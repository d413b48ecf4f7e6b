import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { actStep } from './act-step.ts';
import { actRows } from './acts.ts';
import { actsTable } from './acts-table.ts';

/** Acts: read article by article; who says so is told by the quotations in which they stand. */
export const actsMeasure = defineMeasure({
  tables: [actsTable],
  after: [quotationsTable],
  rows: ({ corpus }, { each }, { quotations }) => ({
    acts: actRows(each(corpus, actStep(corpus)).flat(), quotations),
  }),
});
