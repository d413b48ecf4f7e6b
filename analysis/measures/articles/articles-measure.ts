import { defineMeasure } from '../measure.ts';
import { articlesTable } from './articles-table.ts';
import { articleRows } from './articles.ts';
import { segmentsTable } from './segments-table.ts';
import { segmentRows } from './segments.ts';

/** What was read of each article; it is made of articles that are not counted, too. */
export const articlesMeasure = defineMeasure({
  tables: [articlesTable, segmentsTable],
  rows: ({ corpus }) => ({ articles: articleRows(corpus), segments: segmentRows(corpus) }),
});
