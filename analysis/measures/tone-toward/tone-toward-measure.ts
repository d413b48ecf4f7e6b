import { defineMeasure } from '../measure.ts';
import { quotationsTable } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import { toneTowardStep } from './tone-toward-step.ts';
import { toneTowardTable } from './tone-toward-table.ts';

/** Tone toward actors: read sentence by sentence; whose it is, quotations tell. */
export const toneTowardMeasure = defineMeasure({
  tables: [toneTowardTable],
  after: [quotationsTable],
  rows: ({ corpus }, { each }, { quotations }) => {
    const saidAt = saidAround(quotations);
    const rows = each(corpus, toneTowardStep(corpus)).flat();
    return {
      'tone-toward': rows.map((row) => {
        const said = saidAt(row);
        return { ...row, holder: said ? said.actor || said.speaker : '' };
      }),
    };
  },
});
