import { article, event, outlet } from '../columns.ts';
import { defineTable, number, oneOf, type RowOf, text } from '../table.ts';

/** What articles share. */
export const duplicatesTable = defineTable({
  name: 'duplicates',
  means: 'One overlap between two articles, the later one first.',
  columns: {
    article,
    outlet,
    event,
    other_article: text('id of the earlier article'),
    other_outlet: text('id of its outlet'),
    share: number('of the shorter one’s six-word shingles, how many both have: 0 to 1'),
    kind: oneOf(
      ['duplicate', 'wire', 'overlap'],
      '`duplicate`: the same again from one outlet, counted once; `wire`: copy that two outlets ran',
    ),
    agency: text('the news agency that one of them credits, empty where none does'),
  },
});

/** One overlap between two articles. */
export type DuplicateRow = RowOf<typeof duplicatesTable>;
