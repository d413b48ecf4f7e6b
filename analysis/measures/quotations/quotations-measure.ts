import { defineMeasure } from '../measure.ts';
import { quotationsTable } from './quotations-table.ts';
import { quotationRows } from './quotations.ts';
import { speechStep } from './spoken-rows.ts';
import { utterancesTable } from './utterances-table.ts';
import { utterancesOf } from './utterances-of.ts';
import { utteranceRows } from './utterances.ts';

/** Quotations: speech is read article by article, then what several outlets print is set side by side. */
export const quotationsMeasure = defineMeasure({
  tables: [quotationsTable, utterancesTable],
  rows: ({ corpus }, { each }) => {
    const spoken = utterancesOf(corpus, each(corpus, speechStep(corpus)).flat());
    return { quotations: quotationRows(corpus, spoken), utterances: utteranceRows(corpus, spoken) };
  },
});
