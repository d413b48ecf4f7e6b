import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { causeRows } from './causes.ts';
import { causeStep } from './cause-step.ts';
import { causesTable } from './causes-table.ts';

/** Causes: read article by article; who says so is told by the quotations in which they stand. */
export const causesMeasure = defineMeasure({
  tables: [causesTable],
  after: [quotationsTable],
  rows: ({ corpus }, { each }, { quotations }) => ({
    causes: causeRows(each(corpus, causeStep(corpus)).flat(), quotations, corpus.articles),
  }),
});
