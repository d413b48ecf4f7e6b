import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../corpus/corpus.ts';
import { articleRows, articles } from './articles/articles.ts';
import { duplicates } from './articles/duplicates.ts';
import { segmentRows, segments } from './articles/segments.ts';
import { type CountedRows, countedRows } from './counted-rows.ts';
import { actors } from './emphasis/actors.ts';
import { emphasis } from './emphasis/emphasis.ts';
import { placement } from './emphasis/placement.ts';
import { frameOf, rowsOf } from './frame.ts';
import { labelRows, labels } from './labels/labels.ts';
import { tellingLabels } from './labels/telling-labels.ts';
import { quotationRows, quotations } from './quotations/quotations.ts';
import type { KnownSpeech } from './quotations/spoken-rows.ts';
import { utterancesOf } from './quotations/utterances-of.ts';
import { utteranceRows, utterances } from './quotations/utterances.ts';
import { sentiment } from './sentiment/sentiment.ts';
import { sentimentWords } from './sentiment/sentiment-words.ts';
import { tonePosition } from './sentiment/tone-position.ts';
import type { DuplicateRow, LabelRow, RowsOf, TableName, Tables } from './tables.ts';
import { concordance, concordanceRows } from './word-choice/concordance.ts';
import { wordChoice } from './word-choice/word-choice.ts';

/** Every measure's DataFrame, by the name of its table. */
export type Frames = Readonly<Record<TableName, DataFrame>>;

/** The rows of every table. */
export type TableRows = RowsOf<TableName>;

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
    quotations: await quotations(corpus),
    utterances: await utterances(corpus),
    labels: await labels(corpus),
    duplicates: await duplicates(repeats),
  };
}

/** What of a corpus's measures somebody else has, or makes meanwhile. */
export interface MeasuredBefore {
  counted?: Promise<CountedRows> | undefined;
  /** The rows of `tellingLabels`. */
  labels?: Promise<readonly LabelRow[]> | undefined;
  speech?: KnownSpeech | undefined;
}

/**
 * The typed rows of all measures. Those that the report shows whole have been DataFrames; the others have a row a
 * mention, a sentence or a label, and are too long for that in a large corpus. `word-choice` holds the leading terms and
 * `labels` those of the most telling referents.
 *
 * @param counted what is counted already, or being counted elsewhere
 * @param labels those that are known, the same
 * @param speech what is known already of who says what
 */
export async function measuredRows(
  corpus: Corpus,
  { repeats = [], counted, labels: read, speech }: MeasuredBefore & { repeats?: readonly DuplicateRow[] } = {},
): Promise<TableRows> {
  utterancesOf(corpus, speech);
  const rows = {
    segments: segmentRows(corpus),
    quotations: quotationRows(corpus),
    utterances: utteranceRows(corpus),
    articles: await framed('articles', articleRows(corpus)),
    duplicates: await framed('duplicates', repeats),
  };
  const words = (await counted) ?? countedRows(corpus);
  return {
    ...rows,
    ...words,
    labels: (await read) ?? tellingLabels(corpus, labelRows(corpus)),
    'word-choice': await framed('word-choice', words['word-choice']),
    concordance: await framed('concordance', concordanceRows(corpus, words['word-choice'])),
    sentiment: await framed('sentiment', words.sentiment),
    emphasis: await framed('emphasis', words.emphasis),
    actors: await framed('actors', words.actors),
  };
}

/** Rows that went through a DataFrame. */
const framed = async <Name extends TableName>(name: Name, rows: readonly Tables[Name][]): Promise<Tables[Name][]> =>
  rowsOf(name, await frameOf(name, rows));
