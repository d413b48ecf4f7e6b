import { article, end, event, outlet, start } from '../columns.ts';
import { defineTable, number, type RowOf, text } from '../table.ts';

/** Where topics stand in articles. */
export const placementTable = defineTable({
  name: 'placement',
  means: 'One mention of a topic at its place in the article.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    topic: text('name of the topic'),
    position: number('place in the article, from 0 (first word) to 1 (last)'),
    start,
    end,
  },
});

/** One mention of a topic. */
export type PlacementRow = RowOf<typeof placementTable>;
