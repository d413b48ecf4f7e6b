import { defineMeasure } from '../measure.ts';
import { scoreArticle } from './score-article.ts';
import { sentimentTable } from './sentiment-table.ts';
import { sentimentWordsTable } from './sentiment-words-table.ts';
import { sentimentWordRows } from './sentiment-words.ts';
import { sentimentRows } from './sentiment.ts';
import { tonePositionTable } from './tone-position-table.ts';
import { tonePositionRows } from './tone-position.ts';

/** Tone: each article is scored by itself, and the three tables sum up the same scores. */
export const sentimentMeasure = defineMeasure({
  tables: [sentimentTable, sentimentWordsTable, tonePositionTable],
  rows: ({ corpus }, { each, all }) => {
    const scored = each(corpus, { name: 'tone', evidence: () => null, of: scoreArticle });
    const positions = tonePositionRows(corpus, { scored });
    all(tonePositionTable, positions);
    return {
      sentiment: sentimentRows(corpus, { scored }),
      'sentiment-words': sentimentWordRows(corpus, { scored }),
      'tone-position': positions,
    };
  },
});
