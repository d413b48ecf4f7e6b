import { expect, test } from 'vitest';
import { emphasisClaims } from '../../analysis/findings/emphasis.ts';
import { measuredRows, sentenceRows, topicRow } from './invented-rows.ts';

/** What is claimed of a topic that so many of 40 sentences of `a` and `b` hold. */
function claimed(a: number, b: number) {
  const rows = {
    emphasis: [topicRow('a', 'Pier', a), topicRow('b', 'Pier', b)],
    'tone-position': [...sentenceRows('a', 40), ...sentenceRows('b', 40)],
  };
  return emphasisClaims(measuredRows(['a', 'b'], rows)).find(({ kind }) => kind === 'room');
}

test('more room is firm where the interval of the difference leaves zero out', () => {
  expect(claimed(30, 4)).toMatchObject({ strength: 'firm', outlets: ['a'] });
  expect(claimed(30, 4)?.figures).toMatchObject({
    ...{ topic: 'Pier', own: { part: 30, whole: 40 }, rest: { part: 4, whole: 40 }, comparisons: 2 },
  });
});

test('the outlet with more room is meant whichever it is', () => {
  expect(claimed(4, 30)?.outlets).toEqual(['b']);
});

test('a difference that the interval does not carry is tentative', () => {
  expect(claimed(6, 4)?.strength).toBe('tentative');
});

test.each([
  ['equal', 5, 5],
  ['no', 0, 0],
])('%s room is no claim', (_, a, b) => {
  expect(claimed(a, b)).toBeUndefined();
});
