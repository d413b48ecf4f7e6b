import { defineMeasure } from '../measure.ts';
import { wordChoiceTable } from './word-choice-table.ts';
import { rowsAndLeaders } from './leading-rows.ts';

/** Word choice: all terms pass by, the leading ones are kept. */
export const wordChoiceMeasure = defineMeasure({
  tables: [wordChoiceTable],
  rows: ({ corpus }, { all }) => {
    const { rows, leaders } = rowsAndLeaders(corpus);
    all(wordChoiceTable, rows);
    return { 'word-choice': leaders() };
  },
});
