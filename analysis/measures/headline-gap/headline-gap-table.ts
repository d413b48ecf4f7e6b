import { article, end, event, outlet, start } from '../columns.ts';
import { defineTable, oneOf, type RowOf, text } from '../table.ts';

/** What a headline says that its article does not, and whom it leaves out. */
export const headlineGapTable = defineTable({
  name: 'headline-gap',
  means: 'One thing that the headline of an article has and its running text has not, or the other way round.',
  columns: {
    outlet,
    event,
    article,
    kind: oneOf(
      ['actor', 'judging-word', 'left-out'],
      'somebody whom the headline alone names; a word that takes a side and that it alone has; or whom the text names most and the headline not at all',
    ),
    headline: text('the headline, as written'),
    body: text('the actor or word; of what is left out, the first sentence that names it'),
    start,
    end,
  },
});

/** One difference between a headline and its article. */
export type HeadlineGapRow = RowOf<typeof headlineGapTable>;
