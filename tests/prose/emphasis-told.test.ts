import { expect, test } from 'vitest';
import type { MissingTopicClaim } from '../../analysis/findings/missing-topics.ts';
import type { RoomClaim } from '../../analysis/findings/topic-room.ts';
import { tellEmphasis } from '../../analysis/prose/emphasis-told.ts';
import { claimOf, paper } from './claim-of.ts';

test('more room is told with both shares and the interval of their difference', () => {
  const figures = { topic: 'Pier', own: 0.75, rest: 0.1, low: 0.4, high: 0.8 };
  const claim = claimOf<RoomClaim>({ section: 'emphasis', kind: 'room', outlets: ['a'], figures });
  expect(tellEmphasis(claim, paper)).toMatchObject({
    title: 'Paper a gives “Pier” more room than the others do',
    text: '“Pier” takes 75% of the sentences with its own words, 10% of the others’; the interval of the difference is +40 to +80 points.',
  });
});

test('a missing topic is told with those who have it, and further ones', () => {
  const figures = { topic: 'Ice', covered: 2, of: 3, others: [{ topic: 'Fog', without: ['b'] }] };
  const claim = claimOf<MissingTopicClaim>({ section: 'emphasis', kind: 'missing', outlets: ['c'], figures });
  expect(tellEmphasis(claim, paper)).toEqual({
    title: 'Paper c has nothing on “Ice”',
    text: 'None of the words that the study lists for “Ice” stands anywhere there; 2 of 3 outlets have them.',
    detail: 'Also missing: “Fog” from Paper b.',
  });
});
