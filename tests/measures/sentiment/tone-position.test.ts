import { describe, expect, it } from 'vitest';

import { tonePositionRows } from '../../../analysis/measures/sentiment/tone-position.ts';
import { toneArticle, toneCorpus } from './tone-fixture.ts';

describe('tone-position', () => {
  it('places sentences from the first word, 0, to the last, 1', () => {
    const rows = tonePositionRows(toneCorpus(toneArticle(['four words of two', 'good'])));
    expect(rows.filter(({ voice }) => voice === 'all').map(({ position, score }) => [position, score])).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });

  it('gives a sentence a row for each voice that has words in it', () => {
    const rows = tonePositionRows(toneCorpus(toneArticle(['a good man said “terrible”', 'he left'])));
    expect(rows.map(({ sentence, voice, score }) => [sentence, voice, score])).toEqual([
      [0, 'outlet', 3],
      [0, 'quoted', -3],
      [0, 'all', 0],
      [1, 'outlet', 0],
      [1, 'all', 0],
    ]);
  });

  it('puts an article of one word at the beginning', () => {
    expect(tonePositionRows(toneCorpus(toneArticle(['war'])))[0]?.position).toBe(0);
  });
});
