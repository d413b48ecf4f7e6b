import { article, end, event, outlet, segmentKind, start } from '../columns.ts';
import { defineTable, integer, oneOf, orEmpty, type RowOf, text } from '../table.ts';

/** Who says what. */
export const quotationsTable = defineTable({
  name: 'quotations',
  means: 'One stretch of speech, with who speaks and by which verb.',
  isLong: true,
  columns: {
    article,
    outlet,
    event,
    segment: segmentKind,
    speaker: text('who speaks, as written'),
    actor: text('whom that is'),
    side: text('id of the actor’s side'),
    cue: text('the verb or phrase that introduces it, in lower case'),
    cue_class: oneOf(
      ['', 'neutral', 'factive', 'distancing', 'forceful', 'positive'],
      'how the cue colours what it introduces',
    ),
    directness: oneOf(['direct', 'mixed', 'indirect'], 'how much of it stands inside quotation marks'),
    start,
    end,
    words: integer('words inside marks; of indirect speech, all words'),
    text: text('what is said, as written'),
    utterance: text('id of the utterance, empty where no other outlet has it'),
    cue_start: orEmpty(integer('where the clause of reporting begins, with its speaker where he stands beside it')),
    cue_end: orEmpty(integer('where that clause ends, exclusive')),
  },
});

/** One stretch of speech. */
export type QuotationRow = RowOf<typeof quotationsTable>;

/** How much of what somebody says stands inside quotation marks: all of it, some, or nothing. */
export type Directness = QuotationRow['directness'];
