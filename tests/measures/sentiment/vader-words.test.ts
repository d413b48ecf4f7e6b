import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { describe, expect, it } from 'vitest';

import { vaderSumOf, vaderWords } from '../../../analysis/measures/sentiment/vader-words.ts';

const compoundOf = (score: number) => score / Math.sqrt(score ** 2 + 15);

describe('vader-sentiment', () => {
  // vaderSentiment 3.3.2 (Python): SentimentIntensityAnalyzer().polarity_scores(sentence)['compound']
  it.each([
    ['VADER is smart, handsome, and funny!', 0.8439],
    ['VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!', 0.9469],
    ['VADER is not smart, handsome, nor funny.', -0.7424],
    ["At least it isn't a horrible book.", 0.431],
    ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
    ['The talks, which lasted for hours, were tense, but officials praised a candid exchange.', 0.5574],
    ['He never so much as apologised for the bloody attack.', -0.6527],
  ])('scores “%s” as the original does', (sentence, compound) => {
    expect(SentimentIntensityAnalyzer.polarity_scores(sentence).compound).toBeCloseTo(compound, 4);
  });
});

describe('vaderWords', () => {
  // The same software; the npm port reads “Not bad at all” as -0.5423, because it knows only `not`.
  it('reads a denial at the start of a sentence as the original does', () => {
    expect(compoundOf(vaderWords(['not', 'bad', 'at', 'all']).score)).toBeCloseTo(0.431, 3);
  });

  it('undoes the squashing of the compound score', () => {
    for (const sum of [-6.5, -0.3, 0, 2, 9]) expect(vaderSumOf(compoundOf(sum))).toBeCloseTo(sum, 9);
  });

  it('counts names as words, but gives them and reporting verbs no tone', () => {
    expect(vaderWords(['@', '@', 'stressed', '|', 'it'])).toEqual({ words: 4, matched: 0, score: 0 });
  });

  it('adds up a long list instead of letting it saturate', () => {
    const { score } = vaderWords(
      Array.from({ length: 1000 }, () => 'name')
        .fill('good', 0, 10)
        .fill('good', 500, 510),
    );
    expect(score).toBeCloseTo(2 * vaderWords(Array.from({ length: 10 }, () => 'good')).score, 6);
  });
});
