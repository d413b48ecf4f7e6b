import type { Corpus } from '../../analysis/corpus/corpus.ts';
import type { CountedRows } from '../../analysis/measures/counted-rows.ts';
import { type Counted, countedTables } from './counted-tables.ts';
import { wordChoiceHeader } from './word-choice-lines.ts';
import { answerOf, startWorker } from './worker.ts';

/** A corpus of at least this many words is counted on another core. */
const longCorpus = 200_000;

/** The measures that count words, in the making, one event after the other. */
export interface Counting {
  /** Counts a corpus; a large one while the caller goes on. */
  add: (corpus: Corpus) => Promise<CountedRows>;
  /** The whole of `word-choice.csv`, once all events are in. */
  wordChoiceCsv: () => Promise<Uint8Array>;
}

/**
 * Counts words, scores their tone and makes `word-choice.csv`, by far the longest table, beside the other measures: for
 * a large corpus in a worker thread, for a small one at once. Rows and bytes are the same either way.
 *
 * @param longFrom number of words from which a corpus is large
 */
export function counting(longFrom = longCorpus): Counting {
  const parts: Promise<Counted>[] = [];
  return {
    add: async (corpus) => {
      const words = corpus.articles.reduce((sum, { terms }) => sum + terms.length, 0);
      const part = words < longFrom ? Promise.resolve(countedTables(corpus)) : inWorker(corpus);
      parts.push(part);
      return (await part).rows;
    },
    wordChoiceCsv: async () => {
      const made = await Promise.all(parts);
      return Buffer.concat([Buffer.from(wordChoiceHeader), ...made.map(({ csv }) => csv)]);
    },
  };
}

function inWorker(corpus: Corpus): Promise<Counted> {
  const workerData = {
    ...corpus,
    sides: new Map(),
    actors: [],
    topics: [],
    articles: corpus.articles.map((article) => countedPart(article, corpus.vocabulary)),
  };
  return answerOf(startWorker('counting-worker.ts', { workerData })) as Promise<Counted>;
}

/** What counting needs of an article: the texts stay here, and all articles share one list of terms. */
const countedPart = (
  article: Corpus['articles'][number],
  vocabulary: Corpus['vocabulary'],
): Corpus['articles'][number] => ({
  ...article,
  text: '',
  vocabulary,
  tokens: { ...article.tokens, term: article.terms },
  quotes: [],
});
