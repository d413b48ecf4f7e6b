import { article, event, outlet } from '../columns.ts';
import { defineTable, integer, oneOf, orEmpty, type RowOf, text } from '../table.ts';

/** One thing said, in many versions. */
export const utterancesTable = defineTable({
  name: 'utterances',
  means: 'One version of an utterance, or its absence from an outlet, where there are no more than 100 outlets.',
  isLong: true,
  columns: {
    utterance: text('id of the utterance'),
    event,
    speaker: text('who speaks, as written'),
    actor: text('whom that is'),
    outlet,
    article,
    verdict: oneOf(
      ['verbatim', 'truncated', 'spliced', 'altered', 'retranslated', 'paraphrased', 'absent'],
      'what the outlet did to the words, against the fullest version',
    ),
    words: integer('words inside the version’s marks'),
    of_words: integer('words of the fullest version'),
    start: orEmpty(integer('where it begins in the text, in UTF-16 units')),
    end: orEmpty(integer('where it ends, exclusive')),
    text: text('the version as written, several pairs of marks joined with ` … `'),
  },
});

/** One version of an utterance, or its absence. */
export type UtteranceRow = RowOf<typeof utterancesTable>;

/** What an outlet did to the words of an utterance, against its fullest version. */
export type Verdict = UtteranceRow['verdict'];
