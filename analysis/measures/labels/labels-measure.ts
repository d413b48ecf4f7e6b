import { defineMeasure } from '../measure.ts';
import { labelRows } from './labels.ts';
import { labelsTable } from './labels-table.ts';
import { tellingLabels } from './telling-labels.ts';

/** Labels: all pass by, those of the most telling referents are kept. */
export const labelsMeasure = defineMeasure({
  tables: [labelsTable],
  rows: ({ corpus }, { all }) => {
    const rows = labelRows(corpus);
    all(labelsTable, rows);
    return { labels: tellingLabels(corpus, rows) };
  },
});
