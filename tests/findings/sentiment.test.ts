import { expect, test } from 'vitest';
import { sentimentFindings } from '../../analysis/findings/sentiment.ts';
import { measuredRows, toneRow } from './invented-rows.ts';

type Interval = [number, number, number];

/** What is said of the own words of outlets `a`, `b`, … with these scores. */
function said(...intervals: Interval[]): string | undefined {
  const outlets = intervals.map((_, index) => 'abc'.charAt(index));
  const sentiment = intervals.map((interval, index) => toneRow(outlets[index] ?? '', interval));
  const [finding] = sentimentFindings(measuredRows(outlets, { sentiment }));
  return finding && `${finding.strength}: ${finding.title}`;
}

test('the most negative outlet is firm only when its interval is apart from every other', () => {
  expect(said([-9, -7, -5], [-4, -2, 0], [1, 2, 3])).toBe('firm: Paper a’s own words are the most negative');
  expect(said([-9, -5, -1], [-4, -2, 0], [-3, 2, 3])).not.toMatch(/most negative/);
});

test('an interval apart from that of the highest outlet alone carries only that comparison', () => {
  expect(said([-9, -5, -1], [-4, -2, 0], [1, 2, 3])).toBe(
    'firm: Paper a’s own words are more negative than those of Paper c',
  );
});

test('overlapping intervals make a tentative finding that says so', () => {
  expect(said([-9, -5, 1], [-4, 2, 3])).toMatch(/^tentative: .*intervals overlap$/);
});

test('of outlets that are all positive none is called negative', () => {
  expect(said([1, 2, 3], [4, 5, 6])).toBe('firm: Paper a’s own words are the least positive');
});

test('equal scores make nobody stand out', () => {
  expect(said([-2, -1, 0], [-2, -1, 0])).toBe('tentative: No outlet’s own words stand out in tone');
});

test('one outlet is compared with zero', () => {
  expect(said([-3, -2, -1])).toBe('firm: The own words of Paper a are negative');
  expect(said([-3, 0, 3])).toBe('tentative: The own words of Paper a are neither positive nor negative');
});

test('a score without an interval is no finding', () => {
  const sentiment = [{ ...toneRow('a', [0, 0, 0]), low: null, high: null }];
  expect(sentimentFindings(measuredRows(['a'], { sentiment }))).toEqual([]);
});

test('words without one that scores are no finding', () => {
  const sentiment = ['a', 'b'].map((outlet) => ({ ...toneRow(outlet, [0, 0, 0]), matched_words: 0 }));
  expect(sentimentFindings(measuredRows(['a', 'b'], { sentiment }))).toEqual([]);
});

test.each([
  [[5, 6, 7], 'firm', 'In every outlet the quoted words are more positive than the outlet’s own'],
  [
    [1, 6, 7],
    'tentative',
    'In every outlet the quoted words are more positive than the outlet’s own, beyond the intervals in 1',
  ],
  [[-9, -6, -3], 'firm', 'In 1 of 2 outlets the quoted words are more negative than the outlet’s own'],
  [[-1, 0, 1], 'firm', 'In 1 of 2 outlets the quoted words are more positive than the outlet’s own'],
] as const)('quoted words at %j next to own ones at 1 to 3 are %s', (second, strength, title) => {
  const own = ['a', 'b'].map((outlet) => toneRow(outlet, [1, 2, 3]));
  const quoted = [toneRow('a', [5, 6, 7], 'quoted'), toneRow('b', second, 'quoted')];
  const finding = sentimentFindings(measuredRows(['a', 'b'], { sentiment: [...own, ...quoted] })).at(-1);
  expect([finding?.strength, finding?.title]).toEqual([strength, title]);
});
