import { event, outlet, voice } from '../columns.ts';
import { defineTable, integer, number, oneOf, orEmpty, type RowOf } from '../table.ts';

/** The tone of outlets. */
export const sentimentTable = defineTable({
  name: 'sentiment',
  means: 'The tone of one outlet and voice by one lexicon.',
  columns: {
    outlet,
    event,
    voice,
    scorer: oneOf(['afinn', 'vader'], 'the lexicon'),
    words: integer('words that were scored'),
    matched_words: integer('those of them that added something'),
    coverage: orEmpty(number('their share, 0 to 1')),
    score_per_100_words: orEmpty(number('summed valence per 100 words')),
    low: orEmpty(number('lower end of its 95% interval')),
    high: orEmpty(number('upper end of its 95% interval')),
  },
});

/** The tone of one outlet and voice; `null` where nothing could be scored. */
export type SentimentRow = RowOf<typeof sentimentTable>;

/** Which lexicon scored the words. */
export type Scorer = SentimentRow['scorer'];
