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
    const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
    // `They agree that Lee should go`: somebody’s demand, of whom nothing here tells.
    const isAnothers = ({ asks, holder, article, start }: RemedyRow) =>
      asks === '' &&
      holder === '' &&
      /\bthat\s+$/iu.test((texts.get(article) ?? '').slice(Math.max(0, start - 8), start));
    return { remedies: rows.map((row) => ({ ...row, holder: holderOf(row) })).filter((row) => !isAnothers(row)) };
  },
});
