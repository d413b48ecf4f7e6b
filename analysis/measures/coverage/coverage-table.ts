import { event, outlet } from '../columns.ts';
import { defineTable, integer, type RowOf, text } from '../table.ts';

/** When each outlet wrote of an event. */
export const coverageTable = defineTable({
  name: 'coverage',
  means: 'The counted articles of one outlet on one day.',
  columns: {
    outlet,
    event,
    published: text('the day, ISO 8601; articles without one are not in this table'),
    articles: integer('articles'),
    words: integer('their measured words'),
  },
});

/** One outlet on one day. */
export type CoverageRow = RowOf<typeof coverageTable>;
