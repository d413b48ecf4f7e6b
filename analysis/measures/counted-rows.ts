import type { Corpus } from '../corpus/corpus.ts';
import { actorRows } from './emphasis/actors.ts';
import { emphasisRows } from './emphasis/emphasis.ts';
import { placementRows } from './emphasis/placement.ts';
import { sentimentRows } from './sentiment/sentiment.ts';
import { sentimentWordRows } from './sentiment/sentiment-words.ts';
import { tonePositionRows } from './sentiment/tone-position.ts';
import type { RowsOf, TableName } from './tables.ts';
import { leadingRows } from './word-choice/word-choice.ts';

/** The measures that count and score words, and need no text for it: another thread can make their rows. */
type CountedTable = Extract<
  TableName,
  'word-choice' | 'sentiment' | 'sentiment-words' | 'tone-position' | 'emphasis' | 'placement' | 'actors'
>;

/** The rows of the measures that count words. */
export type CountedRows = RowsOf<CountedTable>;

/**
 * Counts and scores the words of a corpus, and the mentions of its topics and actors; `word-choice` has the leading terms.
 *
 * @param leaders the leading terms, where somebody has them already
 */
export const countedRows = (corpus: Corpus, leaders = leadingRows(corpus)): CountedRows => ({
  'word-choice': leaders,
  sentiment: sentimentRows(corpus),
  'sentiment-words': sentimentWordRows(corpus),
  'tone-position': tonePositionRows(corpus),
  emphasis: emphasisRows(corpus),
  placement: placementRows(corpus),
  actors: actorRows(corpus),
});
