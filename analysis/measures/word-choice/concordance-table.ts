import { article, end, event, outlet, start } from '../columns.ts';
import { defineTable, type RowOf, text } from '../table.ts';

/** Where the leading terms stand. */
export const concordanceTable = defineTable({
  name: 'concordance',
  means: 'One place of a leading term, with what is left and right of it in its sentence.',
  columns: {
    outlet,
    event,
    term: text('the leading term'),
    article,
    start,
    end,
    left: text('the sentence before it'),
    match: text('the term as written'),
    right: text('the sentence behind it'),
  },
});

/** One place of a leading term. */
export type ConcordanceRow = RowOf<typeof concordanceTable>;
