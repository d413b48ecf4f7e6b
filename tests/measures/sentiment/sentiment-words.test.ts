import { describe, expect, it } from 'vitest';

import { sentimentRows } from '../../../analysis/measures/sentiment/sentiment.ts';
import { sentimentWordRows } from '../../../analysis/measures/sentiment/sentiment-words.ts';
import { toneArticle, toneCorpus } from './tone-fixture.ts';

const corpus = toneCorpus(
  toneArticle(['a good plan and a good day', 'not good', 'they said “a terrible war”']),
  toneArticle(['war', 'constructor of a good bridge'], { id: 'b' }),
);

describe('sentiment-words', () => {
  it('lists the words that make the tone, the weightiest first, after negation', () => {
    const rows = sentimentWordRows(corpus).filter(({ voice }) => voice === 'outlet');
    expect(rows.map(({ word, valence, count, contribution }) => [word, valence, count, contribution])).toEqual([
      ['good', 3, 4, 6],
      ['war', -2, 1, -2],
    ]);
  });

  it('adds up to the score of its voice', () => {
    const all = sentimentRows(corpus).find(({ voice, scorer }) => voice === 'all' && scorer === 'afinn');
    const sum = sentimentWordRows(corpus)
      .filter(({ voice }) => voice === 'all')
      .reduce((total, { contribution }) => total + contribution, 0);
    expect(((all?.score_per_100_words ?? 0) * (all?.words ?? 0)) / 100).toBeCloseTo(sum, 9);
  });

  it('keeps only the leading words where asked', () => {
    const rows = sentimentWordRows(corpus, { leading: 1 });
    expect(rows.map(({ voice, word }) => `${voice} ${word}`)).toEqual(['outlet good', 'quoted terrible', 'all good']);
  });
});
