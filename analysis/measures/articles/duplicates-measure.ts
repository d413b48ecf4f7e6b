import { defineMeasure } from '../measure.ts';
import { duplicatesTable } from './duplicates-table.ts';
import { duplicateRows } from './duplicates.ts';

/** What the articles of an event share with others. */
export const duplicatesMeasure = defineMeasure({
  tables: [duplicatesTable],
  rows: ({ corpus, repeats }) => ({ duplicates: duplicateRows(repeats, corpus.event) }),
});
