import { expect, test } from 'vitest';
import { emphasisFindings } from '../../analysis/findings/emphasis.ts';
import { measuredRows, sentenceRows, topicRow } from './invented-rows.ts';

/** What is said of a topic that so many of 40 sentences of `a` and `b` hold. */
function said(a: number, b: number) {
  const rows = {
    emphasis: [topicRow('a', 'Pier', a), topicRow('b', 'Pier', b)],
    'tone-position': [...sentenceRows('a', 40), ...sentenceRows('b', 40)],
  };
  return emphasisFindings(measuredRows(['a', 'b'], rows)).find(({ id }) => id === 'emphasis-room');
}

test('more room is firm where the interval of the difference leaves zero out', () => {
  expect(said(30, 4)).toMatchObject({ strength: 'firm', title: 'Paper a gives “Pier” more room than the others do' });
  expect(said(30, 4)?.text).toContain('75% of the sentences with its own words, against 10% in the others');
});

test('the outlet with more room is named whichever it is', () => {
  expect(said(4, 30)?.title).toContain('Paper b gives “Pier” more room');
});

test('a difference that the interval does not carry is tentative', () => {
  expect(said(6, 4)).toMatchObject({
    strength: 'tentative',
    title: 'No outlet gives a topic clearly more room than the others',
  });
});

test.each([
  ['equal', 5, 5],
  ['no', 0, 0],
])('%s room is no finding', (_, a, b) => {
  expect(said(a, b)).toBeUndefined();
});
