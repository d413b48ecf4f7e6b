import { defineMeasure } from '../measure.ts';
import { coverageRows } from './coverage.ts';
import { coverageTable } from './coverage-table.ts';

/** When each outlet wrote how much. */
export const coverageMeasure = defineMeasure({
  tables: [coverageTable],
  rows: ({ corpus }) => ({ coverage: coverageRows(corpus) }),
});
