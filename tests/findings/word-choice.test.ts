import { expect, test } from 'vitest';
import { wordChoiceClaims } from '../../analysis/findings/word-choice.ts';
import type { WordChoiceRow } from '../../analysis/measures/word-choice/word-choice-table.ts';
import { measuredRows } from './invented-rows.ts';

const leader = (outlet: string, term: string, z: number): WordChoiceRow => ({
  ...{ outlet, event: '', voice: 'outlet', term, ngram: 1, count: 9, rest_count: 1, per_1000: 9, rest_per_1000: 1 },
  ...{ articles: 1, rest_articles: 1, log_odds: 1, low: 0.1, high: 1.9, z, log_ratio: 3, g2: 9, flags: [] },
});

/** The claim on these leading terms of outlets `a` and `b`, where 50 words could have led. */
function claimed(...rows: WordChoiceRow[]) {
  const measured = measuredRows(['a', 'b'], { 'word-choice': rows });
  const vocabulary = Array.from({ length: 50 }, (_, index) => `word-${index}`);
  return wordChoiceClaims({ ...measured, corpus: { ...measured.corpus, vocabulary } })[0];
}

test('a term is firm where it stands after correcting for every word of every outlet', () => {
  // criticalZ(100) is 3.48.
  expect(claimed(leader('a', 'pier', 3.6))).toMatchObject({ strength: 'firm', figures: { firm: 1, comparisons: 100 } });
  expect(claimed(leader('a', 'pier', 3.4))).toMatchObject({ strength: 'tentative', figures: { firm: 0 } });
});

test('beside an outlet with a term that stands, the claim is about none without', () => {
  expect(claimed(leader('a', 'pier', 3.6), leader('b', 'boat', 1))?.outlets).toEqual(['a']);
});

test('outlets whose terms do not stand come in order of size', () => {
  expect(claimed(leader('a', 'pier', 1), leader('b', 'boat', 2))?.outlets).toEqual(['b', 'a']);
});

test('no leading term is no claim', () => {
  expect(claimed()).toBeUndefined();
});
