import { event, outlet, voice } from '../columns.ts';
import { defineTable, integer, list, number, type RowOf, text } from '../table.ts';

/** What each outlet writes more often than the others. */
export const wordChoiceTable = defineTable({
  name: 'word-choice',
  means:
    'One term of one outlet and voice, against the same voice of all other outlets. With more than 100 outlets, terms that it uses twice.',
  columns: {
    outlet,
    event,
    voice,
    term: text('one or two words, in lower case'),
    ngram: integer<1 | 2>('words in the term'),
    count: integer('uses by the outlet'),
    rest_count: integer('uses by all others'),
    per_1000: number('uses per 1,000 words of the outlet'),
    rest_per_1000: number('uses per 1,000 words of all others'),
    articles: integer('articles of the outlet that use it'),
    rest_articles: integer('articles of all others that do'),
    log_odds: number('log-odds ratio with an informative Dirichlet prior'),
    low: number('lower end of its 95% interval'),
    high: number('upper end of its 95% interval'),
    z: number('log-odds over their standard error'),
    log_ratio: number('binary logarithm of the ratio of frequencies'),
    g2: number('log-likelihood, with the sign of the preference'),
    flags: list('why it may be a poor witness, such as `name`'),
  },
});

/** One term of one outlet and voice. */
export type WordChoiceRow = RowOf<typeof wordChoiceTable>;
