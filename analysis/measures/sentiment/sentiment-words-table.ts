import { event, outlet, voice } from '../columns.ts';
import { defineTable, integer, number, type RowOf, text } from '../table.ts';

/** The words that make the tone. */
export const sentimentWordsTable = defineTable({
  name: 'sentiment-words',
  means: 'What one word adds to the tone of one outlet and voice.',
  isLong: true,
  columns: {
    outlet,
    event,
    voice,
    word: text('as the lexicon has it'),
    valence: integer('of the word in AFINN-165, −5 to 5'),
    count: integer('uses that added something'),
    contribution: number('summed valence, after negation'),
  },
});

/** What one word adds to a tone. */
export type SentimentWordRow = RowOf<typeof sentimentWordsTable>;
