import { labelsTable } from '../labels/labels-table.ts';
import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { judgingWordRows } from './judging-words.ts';
import { judgingWordsTable } from './judging-words-table.ts';

/** Judging words: whose they are, quotations and labels tell. */
export const judgingWordsMeasure = defineMeasure({
  tables: [judgingWordsTable],
  after: [quotationsTable, labelsTable],
  rows: ({ corpus }, _, { quotations, labels }) => ({ 'judging-words': judgingWordRows(corpus, quotations, labels) }),
});
