import { expect, test } from 'vitest';
import { wordChoiceFindings } from '../../analysis/findings/word-choice.ts';
import type { WordChoiceRow } from '../../analysis/measures/word-choice/word-choice-table.ts';
import { measuredRows } from './invented-rows.ts';

const leader = (outlet: string, term: string, z: number): WordChoiceRow => ({
  ...{ outlet, event: '', voice: 'outlet', term, ngram: 1, count: 9, rest_count: 1, per_1000: 9, rest_per_1000: 1 },
  ...{ articles: 1, rest_articles: 1, log_odds: 1, low: 0.1, high: 1.9, z, log_ratio: 3, g2: 9, flags: [] },
});

/** The finding on these leading terms of outlets `a` and `b`, where 50 words could have led. */
function said(...rows: WordChoiceRow[]) {
  const measured = measuredRows(['a', 'b'], { 'word-choice': rows });
  const vocabulary = Array.from({ length: 50 }, (_, index) => `word-${index}`);
  return wordChoiceFindings({ ...measured, corpus: { ...measured.corpus, vocabulary } })[0];
}

test('a term is favoured where it stands after correcting for every word of every outlet', () => {
  // criticalZ(100) is 3.48.
  expect(said(leader('a', 'pier', 3.6))).toMatchObject({ strength: 'firm', title: 'Paper a favours “pier”' });
  expect(said(leader('a', 'pier', 3.4))).toMatchObject({ strength: 'tentative', title: 'Paper a leans to “pier”' });
});

test('beside a term that stands, the title names none that does not', () => {
  expect(said(leader('a', 'pier', 3.6), leader('b', 'boat', 1))?.title).toBe('Paper a favours “pier”');
});

test('terms that do not stand are named in order of size', () => {
  expect(said(leader('a', 'pier', 1), leader('b', 'boat', 2))?.title).toBe(
    'Paper b leans to “boat” and Paper a “pier”',
  );
});

test('no leading term is no finding', () => {
  expect(said()).toBeUndefined();
});
