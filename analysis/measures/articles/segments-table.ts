import { article, end, event, segmentKind, start } from '../columns.ts';
import { boolean, defineTable, type RowOf, text } from '../table.ts';

/** Every typed span of every article. */
export const segmentsTable = defineTable({
  name: 'segments',
  means: 'One typed span of an article.',
  isLong: true,
  columns: {
    article,
    event,
    kind: segmentKind,
    measured: boolean('whether its words are counted'),
    start,
    end,
    text: text('the span as it stands in the text'),
  },
});

/** One typed span of an article. */
export type SegmentRow = RowOf<typeof segmentsTable>;
