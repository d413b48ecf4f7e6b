import { defineMeasure } from '../measure.ts';
import { judgedNumbers } from './numbers.ts';
import { numberStep } from './number-step.ts';
import { numbersTable } from './numbers-table.ts';

/** Numbers: read article by article, judged against those of the other outlets. */
export const numbersMeasure = defineMeasure({
  tables: [numbersTable],
  rows: ({ corpus }, { each }) => {
    const published = new Map(corpus.articles.map((article) => [article.id, article.published]));
    return { numbers: judgedNumbers(each(corpus, numberStep(corpus)).flat(), (id) => published.get(id) ?? '') };
  },
});
