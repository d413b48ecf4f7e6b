import { expect, test } from 'vitest';
import type { OwnVoiceClaim } from '../../analysis/findings/sentiment.ts';
import { tellSentiment } from '../../analysis/prose/sentiment-told.ts';
import { claimOf, paper } from './claim-of.ts';

const told = (own: number, rest: number) =>
  tellSentiment(
    claimOf<OwnVoiceClaim>({
      ...{ section: 'sentiment', kind: 'own-voice', outlets: ['a'] },
      figures: { own, rest, low: -6, high: -2, words: [{ word: 'bad', contribution: -6 }] },
    }),
    paper,
  );

test.each([
  [-5, -1, 'more negative'],
  [1, 4, 'less positive'],
  [4, 1, 'more positive'],
  [-1, -4, 'less negative'],
])('a tone of %d beside %d is %s', (own, rest, words) => {
  expect(told(own, rest).title).toBe(`Paper a’s own words are ${words} than the others’, article after article`);
});

test('scores are told with the interval of their difference and what makes them', () => {
  expect(told(-5, -1)).toMatchObject({
    text: 'They score −5.0 per 100 words, those of the others −1.0; the interval of the difference is −6.0 to −2.0.',
    detail: 'What makes it: “bad” (−6).',
  });
});
