import { expect, test } from 'vitest';
import type { Strength } from '../../analysis/findings/claim.ts';
import type { HeadlineClaim } from '../../analysis/findings/headline-topics.ts';
import type { MissingTopicClaim } from '../../analysis/findings/missing-topics.ts';
import type { RoomClaim } from '../../analysis/findings/topic-room.ts';
import { tellEmphasis } from '../../analysis/prose/emphasis-told.ts';
import { claimOf, paper } from './claim-of.ts';

const room = (strength: Strength) =>
  tellEmphasis(
    claimOf<RoomClaim>({
      ...{ section: 'emphasis', kind: 'room', outlets: ['a'], strength },
      figures: {
        ...{ topic: 'Pier', own: { part: 30, whole: 40 }, rest: { part: 4, whole: 40 } },
        ...{ low: 0.4, high: 0.8, comparisons: 2 },
      },
    }),
    paper,
  );

test('more room is told with both shares and the interval of their difference', () => {
  expect(room('firm')).toMatchObject({
    title: 'Paper a gives “Pier” more room than the others do',
    text: '“Pier” takes 75% of the sentences with its own words, against 10% in the others (95% interval of the difference, corrected for 2 comparisons: +40 to +80 points).',
  });
});

test('a tentative difference is told as none', () => {
  expect(room('tentative').title).toBe('No outlet gives a topic clearly more room than the others');
});

test('the topics of most headlines are told with their outlets', () => {
  const leading = [{ topic: 'Pier', outlets: ['a', 'b'] }];
  const figures = { headlines: 3, articles: 2, leading, others: [{ topic: 'Ice', outlets: ['c'] }], absent: 1 };
  expect(
    tellEmphasis(claimOf<HeadlineClaim>({ section: 'emphasis', kind: 'headlines', figures }), paper),
  ).toMatchObject({
    title: '“Pier” stands in 2 of 3 headlines',
    text: '“Pier” in Paper a and Paper b. Also in headlines: “Ice” in Paper c. One topic is in none.',
  });
});

test('a missing topic is told, and where what was set aside mentions it', () => {
  const figures = { topic: 'Ice', covered: 2, of: 3, setAside: ['caption', 'embed'], others: [] };
  const claim = claimOf<MissingTopicClaim>({ section: 'emphasis', kind: 'missing', outlets: ['c'], figures });
  expect(tellEmphasis(claim, paper)).toMatchObject({
    title: 'Paper c has nothing on “Ice”',
    text: 'None of the words that stand for “Ice” is in the measured text there; 2 of 3 outlets have them. What was set aside does mention it: a caption and an embedded post.',
  });
});
