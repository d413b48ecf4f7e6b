import { describe, expect, it } from 'vitest';

import { sentimentRows } from '../../../analysis/measures/sentiment/sentiment.ts';
import { toneArticle, toneCorpus } from './tone-fixture.ts';

const article = toneArticle(['the good plan works', 'ministers said “a bad idea”', 'nothing else']);
const rowOf = (voice: string, scorer = 'afinn', corpus = toneCorpus(article)) =>
  sentimentRows(corpus).find((row) => row.voice === voice && row.scorer === scorer);

describe('sentiment', () => {
  it('scores what the outlet says apart from what it quotes', () => {
    expect(rowOf('outlet')).toMatchObject({ words: 8, matched_words: 1, coverage: 1 / 8, score_per_100_words: 37.5 });
    expect(rowOf('quoted')).toMatchObject({ words: 3, matched_words: 1, score_per_100_words: -100 });
  });

  it('counts in `all` what both voices say', () => {
    expect(rowOf('all')).toMatchObject({ words: 11, matched_words: 2, score_per_100_words: 0 });
    expect(rowOf('all', 'vader')?.words).toBe(11);
  });

  it('does not let a denial in one voice reach the other', () => {
    const corpus = toneCorpus(toneArticle(['this was not a “good” deal']));
    expect(rowOf('quoted', 'afinn', corpus)?.score_per_100_words).toBe(300);
  });

  it('masks names, and still counts them as words', () => {
    const corpus = toneCorpus(toneArticle(['GOOD HOPE met the press']));
    expect(rowOf('outlet', 'afinn', corpus)).toMatchObject({ words: 5, matched_words: 0, score_per_100_words: 0 });
  });

  it('leaves out what is not measured', () => {
    const corpus = toneCorpus(article, toneArticle(['a terrible caption'], { id: 'b', kind: 'caption' }));
    expect(rowOf('all', 'afinn', corpus)?.words).toBe(11);
  });

  it('gives a voice without words no score and no interval', () => {
    const corpus = toneCorpus(toneArticle(['a good day']));
    expect(rowOf('quoted', 'afinn', corpus)).toMatchObject({
      words: 0,
      coverage: null,
      score_per_100_words: null,
      low: null,
    });
  });

  it('samples sentences for VADER above its limit, the same ones every time', () => {
    const corpus = toneCorpus(
      toneArticle(Array.from({ length: 40 }, (_, line) => (line % 3 ? 'a good day' : 'a bad and sad day'))),
    );
    const sampled = () => sentimentRows(corpus, { vaderWordLimit: 50, vaderSampleSize: 10 });
    expect(sampled().find(({ scorer }) => scorer === 'vader')?.words).toBeLessThan(60);
    expect(sampled()).toEqual(sampled());
  });

  it('gives an outlet the same row whoever stands beside it', () => {
    const other = toneArticle(['a sad end', 'a good start'], { id: 'b', outlet: 'y' });
    expect(sentimentRows(toneCorpus(other, article)).filter(({ outlet }) => outlet === 'x')).toEqual(
      sentimentRows(toneCorpus(article)),
    );
  });
});
