import { article, end, event, outlet, start, voice } from '../columns.ts';
import { defineTable, type RowOf, text } from '../table.ts';

/** What somebody ought to do. */
export const remediesTable = defineTable({
  name: 'remedies',
  means: 'One thing that somebody is asked to do, or ought to.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    voice,
    holder: text('who says so where it is not the outlet: an actor, or as written'),
    asks: text('who asks, as written; empty where a speaker or the outlet says that it ought to be'),
    of: text('of whom, as written'),
    action: text('what is asked, as written'),
    start,
    end,
  },
});

/** One thing asked. */
export type RemedyRow = RowOf<typeof remediesTable>;
