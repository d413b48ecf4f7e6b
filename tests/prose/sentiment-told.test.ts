import { expect, test } from 'vitest';
import type { OwnVoiceClaim } from '../../analysis/findings/own-voice.ts';
import type { QuotedVoiceClaim } from '../../analysis/findings/quoted-voice.ts';
import { tellSentiment } from '../../analysis/prose/sentiment-told.ts';
import { claimOf, paper } from './claim-of.ts';

const figures: OwnVoiceClaim['figures'] = {
  ...{ standing: 'apart-from-all', lowest: { score: -5, low: -7, high: -3 }, others: [-1, 2] },
  ...{ words: [{ word: 'bad', contribution: -6 }], disagreeing: [] },
};
const own = (given: Partial<OwnVoiceClaim['figures']>) =>
  tellSentiment(
    claimOf<OwnVoiceClaim>({
      ...{ section: 'sentiment', kind: 'own-voice', outlets: ['a', 'c'], figures: { ...figures, ...given } },
    }),
    paper,
  );
const positive = { lowest: { score: 2, low: 1, high: 3 } };

test.each([
  [{}, 'Paper a’s own words are the most negative'],
  [positive, 'Paper a’s own words are the least positive'],
  [{ standing: 'apart-from-highest' }, 'Paper a’s own words are more negative than those of Paper c'],
  [{ standing: 'only-clearly-negative' }, 'Paper a’s own words are the only ones clearly negative'],
  [{ standing: 'only-below-zero' }, 'Paper a’s own words are the only ones below zero, but the intervals overlap'],
  [{ standing: 'lowest' }, 'Paper a’s own words score lowest, but the intervals overlap'],
  [{ standing: 'none' }, 'No outlet’s own words stand out in tone'],
  [{ standing: 'alone' }, 'The own words of Paper a are negative'],
  [{ standing: 'alone', ...positive }, 'The own words of Paper a are positive'],
] as const)('own words that stand as %j are told', (given, title) => {
  expect(own(given).title).toBe(title);
});

test('scores are told with the interval, the reach of the others, and what makes them', () => {
  expect(own({})).toMatchObject({
    text: 'The own words of Paper a score −5.0 (95% interval −7.0 to −3.0) per 100 words. Those of the others score between −1.0 and +2.0.',
    detail: 'What makes it: “bad” (−6). VADER, a second lexicon, agrees in sign for all of them.',
  });
});

test('a second lexicon that has the other sign is told', () => {
  expect(own({ disagreeing: ['a'] }).detail).toContain(
    'has the other sign for Paper a, so nothing should be made of it',
  );
});

const quoted = (apart: number, claimed: number) =>
  tellSentiment(
    claimOf<QuotedVoiceClaim>({
      ...{ section: 'sentiment', kind: 'quoted-voice', outlets: ['a'] },
      figures: {
        ...{ side: 'positive', claimed, apart, of: 3, isApart: true },
        ...{ own: { score: -1, low: -2, high: 0 }, quoted: { score: 3, low: 2, high: 4 } },
      },
    }),
    paper,
  ).title;

test('that quoted words are kinder is told with the outlets in which the intervals carry it', () => {
  expect(quoted(3, 3)).toBe('In every outlet the quoted words are more positive than the outlet’s own');
  expect(quoted(1, 2)).toMatch(/^In 2 of 3 outlets .* own, beyond the intervals in 1$/);
  expect(quoted(0, 2)).toMatch(/, but intervals overlap$/);
});
