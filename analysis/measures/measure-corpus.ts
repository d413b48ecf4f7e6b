import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../corpus/corpus.ts';
import { articles } from './articles/articles.ts';
import { duplicates } from './articles/duplicates.ts';
import { segmentRows, segments } from './articles/segments.ts';
import { actors } from './emphasis/actors.ts';
import { emphasis } from './emphasis/emphasis.ts';
import { placement, placementRows } from './emphasis/placement.ts';
import { rowsOf } from './frame.ts';
import { labelRows, labels } from './labels/labels.ts';
import { quotationRows, quotations } from './quotations/quotations.ts';
import { utteranceRows, utterances } from './quotations/utterances.ts';
import { sentiment } from './sentiment/sentiment.ts';
import { sentimentWordRows, sentimentWords } from './sentiment/sentiment-words.ts';
import { tonePosition, tonePositionRows } from './sentiment/tone-position.ts';
import type { DuplicateRow, TableName, Tables } from './tables.ts';
import { concordance } from './word-choice/concordance.ts';
import { wordChoice } from './word-choice/word-choice.ts';

/** Every measure's DataFrame, by the name of its table. */
export type Frames = Readonly<Record<TableName, DataFrame>>;

/** The rows of every table. */
export type TableRows = { readonly [Name in TableName]: readonly Tables[Name][] };

/** Tables with a row a mention, a sentence or a naming: too long for a frame in a large corpus. */
type LongTable =
  'segments' | 'sentiment-words' | 'tone-position' | 'placement' | 'labels' | 'quotations' | 'utterances';

/**
 * All measures of a corpus. `word-choice` holds the leading terms; `wordChoiceRows` gives them all.
 *
 * @param repeats the rows of `duplicates`, which are found before a study is parted into events
 * @example (await measureCorpus(corpus)).sentiment.head(3).print();
 */
export async function measureCorpus(corpus: Corpus, repeats: readonly DuplicateRow[] = []): Promise<Frames> {
  return {
    ...(await shortFrames(corpus, repeats)),
    segments: await segments(corpus),
    'sentiment-words': await sentimentWords(corpus),
    'tone-position': await tonePosition(corpus),
    placement: await placement(corpus),
    labels: await labels(corpus),
    quotations: await quotations(corpus),
    utterances: await utterances(corpus),
  };
}

/** The typed rows of all measures: of the frames, and of the tables that are too long to be one. */
export async function measuredRows(corpus: Corpus, repeats: readonly DuplicateRow[] = []): Promise<TableRows> {
  const frames = await shortFrames(corpus, repeats);
  return {
    ...longRows(corpus),
    articles: rowsOf('articles', frames.articles),
    'word-choice': rowsOf('word-choice', frames['word-choice']),
    concordance: rowsOf('concordance', frames.concordance),
    sentiment: rowsOf('sentiment', frames.sentiment),
    emphasis: rowsOf('emphasis', frames.emphasis),
    actors: rowsOf('actors', frames.actors),
    duplicates: rowsOf('duplicates', frames.duplicates),
  };
}

async function shortFrames(corpus: Corpus, repeats: readonly DuplicateRow[]): Promise<Omit<Frames, LongTable>> {
  const leading = await wordChoice(corpus);
  return {
    articles: await articles(corpus),
    'word-choice': leading,
    concordance: await concordance(corpus, rowsOf('word-choice', leading)),
    sentiment: await sentiment(corpus),
    emphasis: await emphasis(corpus),
    actors: await actors(corpus),
    duplicates: await duplicates(repeats),
  };
}

function longRows(corpus: Corpus): Pick<TableRows, LongTable> {
  return {
    segments: segmentRows(corpus),
    'sentiment-words': sentimentWordRows(corpus),
    'tone-position': tonePositionRows(corpus),
    placement: placementRows(corpus),
    labels: labelRows(corpus),
    quotations: quotationRows(corpus),
    utterances: utteranceRows(corpus),
  };
}
