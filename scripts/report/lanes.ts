import type { Corpus } from '../../analysis/corpus/corpus.ts';
import type { MeasureName } from '../../analysis/measures/measures.ts';

/** Measures that one thread makes beside the others. */
export interface Lane {
  measures: readonly MeasureName[];
  /** What they need of a corpus: what stays behind need not be copied. */
  part: (corpus: Corpus) => Corpus;
}

/** Naming needs all but what was found in the text alone; all articles share one list of terms. */
const phrasesOf = (corpus: Corpus): Corpus => ({
  ...corpus,
  topics: [],
  articles: corpus.articles.map((article) => ({
    ...article,
    vocabulary: corpus.vocabulary,
    tokens: { ...article.tokens, term: article.terms },
    quotes: [],
    sample: new Uint32Array(),
    repeatable: [],
  })),
});

/** Counting needs words, and no texts. */
function wordsOf(corpus: Corpus): Corpus {
  const part = phrasesOf(corpus);
  const articles = part.articles.map((article) => ({ ...article, text: '' }));
  return { ...part, topics: corpus.topics, articles };
}

/** The slowest measures, in the order in which they get a thread; whatever is not named here is made in the first one. */
export const lanes = {
  words: { measures: ['word-choice', 'sentiment', 'emphasis'], part: wordsOf },
  phrases: { measures: ['labels'], part: phrasesOf },
} as const satisfies Readonly<Record<string, Lane>>;

/** Name of a lane. */
export type LaneName = keyof typeof lanes;
