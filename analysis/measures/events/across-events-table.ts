import { outlet } from '../columns.ts';
import { defineTable, integer, number, orEmpty, type RowOf } from '../table.ts';

/** How outlets differ over events. */
export const acrossEventsTable = defineTable({
  name: 'across-events',
  means: 'How one outlet differs from the others on the same events, over all events that it shares with any of them.',
  columns: {
    outlet,
    events: integer('events that at least one other outlet covers, too'),
    articles: integer('articles on them'),
    words: integer('words in these'),
    tone_difference: orEmpty(
      number('mean over events: own-voice tone per 100 words less the mean of the others’ on the same event'),
    ),
    tone_low: orEmpty(number('lower end of its 95% interval')),
    tone_high: orEmpty(number('upper end of its 95% interval')),
    quoted_share_difference: orEmpty(
      number('mean over events: share of quoted words less the mean of the others’ on the same event'),
    ),
    quoted_low: orEmpty(number('lower end of its 95% interval')),
    quoted_high: orEmpty(number('upper end of its 95% interval')),
    events_with_lowest_tone: integer('events on which its own words score lowest of all'),
    events_with_most_quoted: integer('events on which it quotes most of all'),
  },
});

/** How one outlet differs from the others over events. */
export type AcrossEventsRow = RowOf<typeof acrossEventsTable>;
