import { saidAround } from '../quotations/said-around.ts';
import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { type RemedyRow, remediesTable } from './remedies-table.ts';
import { remedyStep } from './remedy-step.ts';

/** Remedies: read article by article; who says so is told by the quotations in which they stand. */
export const remediesMeasure = defineMeasure({
  tables: [remediesTable],
  after: [quotationsTable],
  rows: ({ corpus }, { each }, { quotations }) => {
    const saidAt = saidAround(quotations);
    const holderOf = (row: RemedyRow) => {
      const said = saidAt(row);
      return said ? said.actor || said.speaker : '';
    };
    const rows = each(corpus, remedyStep(corpus)).flat();
    return { remedies: rows.map((row) => ({ ...row, holder: holderOf(row) })) };
  },
});
