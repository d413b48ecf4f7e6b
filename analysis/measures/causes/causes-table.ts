import { article, end, event, outlet, start, voice } from '../columns.ts';
import { defineTable, oneOf, type RowOf, text } from '../table.ts';

/** What is said to cause what. */
export const causesTable = defineTable({
  name: 'causes',
  means: 'One effect with its cause, joined by words that say or suggest so.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    voice,
    holder: text('who says so where it is not the outlet: an actor, or as written'),
    effect: text('what is explained, as written'),
    connective: text('what joins the two, in lower case'),
    cause: text('what explains it, as written'),
    firmness: oneOf(
      ['stated', 'suggested', 'temporal'],
      'how firmly the words claim a cause; `temporal` tells the order in time alone',
    ),
    start,
    end,
  },
});

/** One effect with its cause. */
export type CauseRow = RowOf<typeof causesTable>;
