import type { Voice } from '../voice.ts';
import type { ScoredArticle } from './score-article.ts';
import type { WordVoice } from './sentence-words.ts';

/** One number for every sentence that has words in a voice; sentences are what the bootstrap resamples. */
export interface ToneUnits {
  words: Float64Array;
  matched: Float64Array;
  score: Float64Array;
}

/**
 * The voices whose words a row counts.
 *
 * @example
 * wordVoicesOf('all'); // => ['outlet', 'quoted']
 */
export const wordVoicesOf = (voice: Voice): readonly WordVoice[] => (voice === 'all' ? ['outlet', 'quoted'] : [voice]);

/**
 * Columns from units that are counted one after the other; those without a word in the voice are left out.
 *
 * @example
 * unitsOf([{ words: 2, matched: 1, score: 3 }, { words: 0, matched: 0, score: 0 }]).words; // => Float64Array [2]
 */
export function unitsOf(units: readonly { words: number; matched: number; score: number }[]): ToneUnits {
  const spoken = units.filter(({ words }) => words > 0);
  return {
    words: Float64Array.from(spoken, ({ words }) => words),
    matched: Float64Array.from(spoken, ({ matched }) => matched),
    score: Float64Array.from(spoken, ({ score }) => score),
  };
}

/**
 * The AFINN scores of one voice in some articles, a unit a sentence.
 *
 * @example
 * afinnUnits(scoredArticles(corpus), 'quoted').score; // => Float64Array [-3, 2]
 */
export function afinnUnits(articles: readonly ScoredArticle[], voice: Voice): ToneUnits {
  const units = articles.flatMap(({ sentences, voices }) =>
    sentences.map((_, row) => {
      const unit = { words: 0, matched: 0, score: 0 };
      for (const wordVoice of wordVoicesOf(voice)) {
        unit.words += voices[wordVoice].words[row] ?? 0;
        unit.matched += voices[wordVoice].matched[row] ?? 0;
        unit.score += voices[wordVoice].score[row] ?? 0;
      }
      return unit;
    }),
  );
  return unitsOf(units);
}
