import { expect, test } from 'vitest';
import { sentimentClaims } from '../../analysis/findings/sentiment.ts';
import { measuredRows, toneRow } from './invented-rows.ts';

type Interval = [number, number, number];

/** What is claimed of the own words of outlets `a`, `b`, … with these scores. */
function claimed(...intervals: Interval[]): string | undefined {
  const outlets = intervals.map((_, index) => 'abc'.charAt(index));
  const sentiment = intervals.map((interval, index) => toneRow(outlets[index] ?? '', interval));
  const [claim] = sentimentClaims(measuredRows(outlets, { sentiment }));
  return claim?.kind === 'own-voice'
    ? `${claim.strength}: ${claim.outlets.join(' ')} ${claim.figures.standing}`
    : undefined;
}

test('the most negative outlet is firm only when its interval is apart from every other', () => {
  expect(claimed([-9, -7, -5], [-4, -2, 0], [1, 2, 3])).toBe('firm: a c apart-from-all');
  expect(claimed([-9, -5, -1], [-4, -2, 0], [-3, 2, 3])).not.toMatch(/apart/);
});

test('an interval apart from that of the highest outlet alone carries only that comparison', () => {
  expect(claimed([-9, -5, -1], [-4, -2, 0], [1, 2, 3])).toBe('firm: a c apart-from-highest');
});

test('overlapping intervals make a tentative claim', () => {
  expect(claimed([-9, -5, 1], [-4, 2, 3])).toBe('tentative: a b only-below-zero');
  expect(claimed([-9, -5, 1], [-6, -2, 3])).toBe('tentative: a b lowest');
});

test('equal scores make nobody stand out', () => {
  expect(claimed([-2, -1, 0], [-2, -1, 0])).toBe('tentative: a b none');
});

test('one outlet is compared with zero', () => {
  expect(claimed([-3, -2, -1])).toBe('firm: a alone');
  expect(claimed([-3, 0, 3])).toBe('tentative: a alone');
});

test('a score without an interval is no claim', () => {
  const sentiment = [{ ...toneRow('a', [0, 0, 0]), low: null, high: null }];
  expect(sentimentClaims(measuredRows(['a'], { sentiment }))).toEqual([]);
});

test('words without one that scores are no claim', () => {
  const sentiment = ['a', 'b'].map((outlet) => ({ ...toneRow(outlet, [0, 0, 0]), matched_words: 0 }));
  expect(sentimentClaims(measuredRows(['a', 'b'], { sentiment }))).toEqual([]);
});

test.each([
  [[5, 6, 7], 'firm', { side: 'positive', claimed: 2, apart: 2, of: 2 }],
  [[1, 6, 7], 'tentative', { side: 'positive', claimed: 2, apart: 1, of: 2 }],
  [[-9, -6, -3], 'firm', { side: 'negative', claimed: 1, apart: 1, of: 2 }],
  [[-1, 0, 1], 'firm', { side: 'positive', claimed: 1, apart: 1, of: 2 }],
] as const)('quoted words at %j next to own ones at 1 to 3 are %s', (second, strength, figures) => {
  const own = ['a', 'b'].map((outlet) => toneRow(outlet, [1, 2, 3]));
  const quoted = [toneRow('a', [5, 6, 7], 'quoted'), toneRow('b', second, 'quoted')];
  const claim = sentimentClaims(measuredRows(['a', 'b'], { sentiment: [...own, ...quoted] })).at(-1);
  expect(claim).toMatchObject({ kind: 'quoted-voice', strength, figures });
});
