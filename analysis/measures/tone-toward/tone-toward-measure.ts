import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { toneTowardRows } from './tone-toward.ts';
import { toneTowardTable } from './tone-toward-table.ts';

/** Tone toward actors, sentence by sentence: whose it is, quotations tell. */
export const toneTowardMeasure = defineMeasure({
  tables: [toneTowardTable],
  after: [quotationsTable],
  rows: ({ corpus }, _, { quotations }) => ({ 'tone-toward': toneTowardRows(corpus, quotations) }),
});
