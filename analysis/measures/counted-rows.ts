import type { Corpus } from '../corpus/corpus.ts';
import { sentimentRows } from './sentiment/sentiment.ts';
import { sentimentWordRows } from './sentiment/sentiment-words.ts';
import { tonePositionRows } from './sentiment/tone-position.ts';
import type { TableName, Tables } from './tables.ts';
import { leadingRows } from './word-choice/word-choice.ts';

/** Rows of the measures that count and score words, and need no text for it: another thread can make them. */
export type CountedRows = {
  readonly [
    Name in Extract<TableName, 'word-choice' | 'sentiment' | 'sentiment-words' | 'tone-position'>
  ]: readonly Tables[Name][];
};

/**
 * Counts and scores the words of a corpus; `word-choice` has the leading terms.
 *
 * @param leaders the leading terms, where somebody has them already
 */
export const countedRows = (corpus: Corpus, leaders = leadingRows(corpus)): CountedRows => ({
  'word-choice': leaders,
  sentiment: sentimentRows(corpus),
  'sentiment-words': sentimentWordRows(corpus),
  'tone-position': tonePositionRows(corpus),
});
