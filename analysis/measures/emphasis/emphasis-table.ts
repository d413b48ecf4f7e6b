import { basis, event, outlet, voice } from '../columns.ts';
import { defineTable, integer, number, orEmpty, type RowOf, text } from '../table.ts';

/** How much room outlets give topics. */
export const emphasisTable = defineTable({
  name: 'emphasis',
  means: 'How much room one outlet and voice gives one topic. With more than 100 outlets, topics that it has.',
  columns: {
    outlet,
    event,
    voice,
    topic: text('name of the topic'),
    basis,
    sentences: integer('sentences that mention it'),
    share_of_sentences: orEmpty(number('their share of all sentences, 0 to 1')),
    share_of_lead: orEmpty(number('the same within headline, standfirst and first two paragraphs')),
    articles: integer('articles that mention it'),
    articles_with_headline_mention: integer('articles that mention it in the headline'),
    median_first_paragraph: orEmpty(number('paragraph of first mention, from 1; 0 in headline and standfirst')),
  },
});

/** How much room one outlet and voice gives one topic. */
export type EmphasisRow = RowOf<typeof emphasisTable>;
