import Sentiment from 'sentiment';

import { isNeutralInContext } from './tone-context.ts';
import { toneLabels, valenceOf } from './tone-lexicon.ts';
import { isNegated } from './tone-negation.ts';

/** A word of the lexicon at its place in the list that was scored. */
export interface ScoredWord {
  place: number;
  /** By itself, −5..5. */
  valence: number;
  /** What it adds to the tone here, after its context; may be 0. */
  counted: number;
}

/** Denied praise is blame; denied blame is neither. */
const denied = (valence: number): number => (valence > 0 ? -valence : 0);

const apply = (words: string[], place: number, valence: number): number => {
  if (isNeutralInContext(words, place, valenceOf)) return 0;
  return isNegated(words, place) ? denied(valence) : valence;
};

const sentiment = new Sentiment();
// A language of our own: the package's `extras` option would change its shared lexicon for everyone.
sentiment.registerLanguage('parallax', { labels: Object.fromEntries(toneLabels), scoringStrategy: { apply } });

/**
 * Scores the words of one sentence with AFINN-165, each with what its neighbours make of it.
 *
 * Words are in their `scoringForm`, with a `boundary` where punctuation stands and names `masked`. Denied praise counts
 * as
 * blame of the same strength ("not good" −3), denied blame as nothing ("no problem" 0): raters find negated praise
 * negative but negated blame about neutral (Kiritchenko and Mohammad 2016, "The Effect of Negators, Modals, and Degree
 * Adverbs on Sentiment Composition"), and on three sets of rated news sentences this came closest to them.
 *
 * @example
 * scoreWords(['not', 'a', 'good', 'idea']); // => [{ place: 2, valence: 3, counted: -3 }]
 */
export function scoreWords(words: readonly string[]): ScoredWord[] {
  const { calculation } = sentiment.analyze(words.join(' '), { language: 'parallax' });
  const scored: ScoredWord[] = [];
  // The package lists the words that it knows from the last to the first, without their places.
  let next = 0;
  for (let place = words.length - 1; place >= 0 && next < calculation.length; place -= 1) {
    const word = words[place] ?? '';
    const counted = Object.entries(calculation[next] ?? {})[0];
    if (counted?.[0] !== word) continue;
    // 0 - 0 and not -0, which a table would show.
    scored.push({ place, valence: valenceOf(word), counted: counted[1] + 0 });
    next += 1;
  }
  return scored.reverse();
}
