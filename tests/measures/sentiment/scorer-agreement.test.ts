import { describe, expect, it } from 'vitest';

import { scorerDisagreements } from '../../../analysis/measures/sentiment/scorer-agreement.ts';
import type { Scorer, SentimentRow } from '../../../analysis/measures/sentiment/sentiment-table.ts';
import type { Voice } from '../../../analysis/measures/voice.ts';

const row = (outlet: string, voice: Voice, scorer: Scorer, score: number | null, reach = 9): SentimentRow => ({
  ...{ outlet, event: '', voice, scorer, words: 10, matched_words: 1, coverage: 0.1, score_per_100_words: score },
  ...(score === null ? { low: null, high: null } : { low: score - reach, high: score + reach }),
});

describe('scorerDisagreements', () => {
  it('names the outlet and voice where one lexicon is positive and the other negative', () => {
    const rows = [
      row('x', 'outlet', 'afinn', -1),
      row('x', 'outlet', 'vader', 2),
      row('x', 'all', 'afinn', 1),
      row('x', 'all', 'vader', 2),
    ];
    expect(scorerDisagreements(rows)).toEqual([
      { outlet: 'x', event: '', voice: 'outlet', afinn: -1, vader: 2, clear: false },
    ]);
  });

  it('calls a disagreement clear only where neither interval reaches 0', () => {
    const rows = [row('x', 'outlet', 'afinn', -1, 0.5), row('x', 'outlet', 'vader', 2, 0.5)];
    expect(scorerDisagreements(rows)[0]?.clear).toBe(true);
  });

  it('does not call no tone, or no score, a disagreement', () => {
    const rows = [
      row('x', 'quoted', 'afinn', null),
      row('x', 'quoted', 'vader', 2),
      row('x', 'all', 'afinn', 0),
      row('x', 'all', 'vader', 2),
    ];
    expect(scorerDisagreements(rows)).toEqual([]);
  });
});
