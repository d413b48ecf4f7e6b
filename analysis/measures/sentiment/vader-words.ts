import { SentimentIntensityAnalyzer } from 'vader-sentiment';

import { neutralReportingVerbs } from '../../language/english/reporting-verbs.ts';
import { boundary, masked } from './scoring-form.ts';

/** What VADER gets for a word that it may not score: in none of its tables, and long enough to keep its place. */
const placeholder = 'name';

/** A longer "sentence" is a list or a damaged text: VADER squashes its sum so hard that it cannot be read back. */
const wordsAtOnce = 100;

/** VADER's summed valence, from the compound score that it makes of it: compound = sum / √(sum² + 15). */
export const vaderSumOf = (compound: number): number =>
  compound * Math.sqrt(15 / (1 - Math.min(compound ** 2, 0.9998)));

const vader = SentimentIntensityAnalyzer;
const known = new Map<string, boolean>();

/** Whether VADER's lexicon has a word, and scores it: words that only strengthen others count as none. */
function isInVader(word: string): boolean {
  const found = known.get(word) ?? (hasValence(word) && vader.polarity_scores(word).compound !== 0);
  known.set(word, found);
  return found;
}

const hasValence = (word: string) => vaderValence(word) !== 0;

/** The valence of a word in lower case by itself, −4 to 4: the package does not show its lexicon, so it is asked. */
export const vaderValence = (word: string): number =>
  vader.sentiment_valence(0, { words_and_emoticons: [word], is_cap_diff: false }, word, 0, [])[0] ?? 0;

/**
 * The compound score of words without punctuation: what the package's `polarity_scores` gives for them joined, by the
 * same steps, but for the search for punctuation around each word, which takes nine tenths of its time.
 */
export function compoundOf(words: readonly string[]): number {
  // The package passes over words of one letter.
  const items = words.filter((word) => word.length > 1);
  const text = { words_and_emoticons: items, is_cap_diff: false };
  let sentiments: number[] = [];
  items.forEach((item, index) => {
    const isKindOf = item === 'kind' && items[index + 1] === 'of';
    if (isInVader(item) && !isKindOf) sentiments = vader.sentiment_valence(0, text, item, index, sentiments);
    else sentiments.push(0);
  });
  return vader.score_valence(vader.but_check(items, sentiments), '').compound;
}

/**
 * Scores the words of one sentence and voice with VADER (Hutto and Gilbert 2014), in summed valence so that it has the
 * unit of
 * AFINN's sum and not the −1..1 of a sentence.
 *
 * VADER gets the words in their `scoringForm`, lower case and without punctuation, because the npm port (1.1.3) reads
 * neither `Not` nor `risk,"` as the original does; names and verbs that only report are masked, as for AFINN.
 *
 * @example
 * vaderWords(['not', 'a', 'good', 'idea']); // => { words: 4, matched: 1, score: -1.4058… }
 */
export function vaderWords(sentence: readonly string[]): { words: number; matched: number; score: number } {
  const words = sentence
    .filter((word) => word !== boundary)
    .map((word) => (word === masked || neutralReportingVerbs.has(word) ? placeholder : word));
  const matched = words.filter(isInVader).length;
  let score = 0;
  for (let first = 0; matched > 0 && first < words.length; first += wordsAtOnce) {
    score += vaderSumOf(compoundOf(words.slice(first, first + wordsAtOnce)));
  }
  return { words: words.length, matched, score };
}
