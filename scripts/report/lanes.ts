import type { Corpus } from '../../analysis/corpus/corpus.ts';
import type { MeasureName } from '../../analysis/measures/measures.ts';

/** Measures that one thread makes beside the others. */
export interface Lane {
  measures: readonly MeasureName[];
  /** Whether they read texts, and not words alone. */
  readsTexts: boolean;
}

/** The slowest measures, in the order in which they get a thread; whatever is not named here is made in the first one. */
export const lanes = {
  phrases: { measures: ['labels'], readsTexts: true },
  words: { measures: ['word-choice'], readsTexts: false },
} as const satisfies Readonly<Record<string, Lane>>;

/** Name of a lane. */
export type LaneName = keyof typeof lanes;

/**
 * Which lanes each helper takes: one each, several where there are fewer helpers. Where the first thread has less to do,
 * because most of its work is kept, no helper takes a second one.
 *
 * @example lanesOf(1); // => [['phrases', 'words']]
 * @example lanesOf(1, true); // => [['phrases']]
 */
export function lanesOf(helpers: number, isMostlyKept = false): LaneName[][] {
  const names = Object.keys(lanes) as LaneName[];
  return Array.from({ length: Math.min(helpers, names.length) }, (_, helper) =>
    names.filter((_name, at) => (isMostlyKept ? at === helper : at % helpers === helper)),
  );
}

/** What some lanes need of a corpus: what was found in the text alone stays behind; all articles share one list of terms. */
export function partOf(own: readonly LaneName[], corpus: Corpus): Corpus {
  const readsTexts = own.some((name) => lanes[name].readsTexts);
  const articles = corpus.articles.map((article) => ({
    ...article,
    ...(!readsTexts && { text: '' }),
    vocabulary: corpus.vocabulary,
    tokens: { ...article.tokens, term: article.terms },
    quotes: [],
    sample: new Uint32Array(),
    repeatable: [],
  }));
  return { ...corpus, articles };
}
