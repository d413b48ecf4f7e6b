import { labelsTable } from '../labels/labels-table.ts';
import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { judgingStep } from './judging-step.ts';
import { judgingWordRows } from './judging-words.ts';
import { judgingWordsTable } from './judging-words-table.ts';

/** Judging words: found article by article; whose they are, quotations and labels tell. */
export const judgingWordsMeasure = defineMeasure({
  tables: [judgingWordsTable],
  after: [quotationsTable, labelsTable],
  rows: ({ corpus }, { each }, { quotations, labels }) => ({
    'judging-words': judgingWordRows(each(corpus, judgingStep(corpus)).flat(), quotations, labels),
  }),
});
