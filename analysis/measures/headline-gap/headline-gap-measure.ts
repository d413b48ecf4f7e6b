import { judgingWordsTable } from '../judging-words/judging-words-table.ts';
import { defineMeasure } from '../measure.ts';
import { headlineGapRows } from './headline-gap.ts';
import { headlineGapTable } from './headline-gap-table.ts';

/** Headlines against their articles: names and judging words. */
export const headlineGapMeasure = defineMeasure({
  tables: [headlineGapTable],
  after: [judgingWordsTable],
  rows: ({ corpus }, _, { 'judging-words': judging }) => ({ 'headline-gap': headlineGapRows(corpus, judging) }),
});
