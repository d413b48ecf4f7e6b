import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../corpus/corpus.ts';
import { articles } from './articles/articles.ts';
import { duplicates } from './articles/duplicates.ts';
import { segments } from './articles/segments.ts';
import { actors } from './emphasis/actors.ts';
import { emphasis } from './emphasis/emphasis.ts';
import { placement } from './emphasis/placement.ts';
import { rowsOf } from './frame.ts';
import { labels } from './labels/labels.ts';
import { quotations } from './quotations/quotations.ts';
import { utterances } from './quotations/utterances.ts';
import { sentiment } from './sentiment/sentiment.ts';
import { sentimentWords } from './sentiment/sentiment-words.ts';
import { tonePosition } from './sentiment/tone-position.ts';
import type { DuplicateRow, TableName } from './tables.ts';
import { concordance } from './word-choice/concordance.ts';
import { wordChoice } from './word-choice/word-choice.ts';

/** Every measure's DataFrame, by the name of its table. */
export type Frames = Readonly<Record<TableName, DataFrame>>;

/**
 * All measures of a corpus. `word-choice` holds the leading terms; `wordChoiceRows` gives them all.
 *
 * @param repeats the rows of `duplicates`, which are found before a study is parted into events
 * @example (await measureCorpus(corpus)).sentiment.head(3).print();
 */
export async function measureCorpus(corpus: Corpus, repeats: readonly DuplicateRow[] = []): Promise<Frames> {
  const leading = await wordChoice(corpus);
  return {
    articles: await articles(corpus),
    segments: await segments(corpus),
    'word-choice': leading,
    concordance: await concordance(corpus, rowsOf('word-choice', leading)),
    sentiment: await sentiment(corpus),
    'sentiment-words': await sentimentWords(corpus),
    'tone-position': await tonePosition(corpus),
    emphasis: await emphasis(corpus),
    placement: await placement(corpus),
    actors: await actors(corpus),
    labels: await labels(corpus),
    quotations: await quotations(corpus),
    utterances: await utterances(corpus),
    duplicates: await duplicates(repeats),
  };
}
