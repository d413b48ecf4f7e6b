import { defineMeasure } from '../measure.ts';
import { concordanceTable } from './concordance-table.ts';
import { concordanceRows } from './concordance.ts';
import { wordChoiceTable } from './word-choice-table.ts';

/** Concordance of the leading terms. */
export const concordanceMeasure = defineMeasure({
  tables: [concordanceTable],
  after: [wordChoiceTable],
  rows: ({ corpus }, _tools, before) => ({ concordance: concordanceRows(corpus, before['word-choice']) }),
});
