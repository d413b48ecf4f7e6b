import { expect, test } from 'vitest';
import type { MostMentionedClaim } from '../../analysis/findings/actors.ts';
import type { DifferingLabelsClaim } from '../../analysis/findings/differing-labels.ts';
import type { FirstMentionClaim } from '../../analysis/findings/placement.ts';
import type { HarshestSentenceClaim } from '../../analysis/findings/tone-position.ts';
import type { LeadingTermsClaim } from '../../analysis/findings/word-choice.ts';
import { tellActors } from '../../analysis/prose/actors-told.ts';
import { tellLabels } from '../../analysis/prose/labels-told.ts';
import { tellPlacement } from '../../analysis/prose/placement-told.ts';
import { tellTonePosition } from '../../analysis/prose/tone-position-told.ts';
import { tellWordChoice } from '../../analysis/prose/word-choice-told.ts';
import { claimOf, paper } from './claim-of.ts';

const leaders = [
  { actor: 'Ida', outlets: ['a'] },
  { actor: 'Al', outlets: ['b', 'c'] },
];
test.each([
  [leaders.slice(0, 1), ['a'], 'Paper a mentions Ida most'],
  [leaders.slice(0, 1), ['a', 'b'], '2 of 3 outlets mention Ida most'],
  [leaders.slice(0, 1), ['a', 'b', 'c'], 'Every outlet mentions Ida most'],
  [leaders, ['a'], 'Outlets differ in whom they mention most: Ida in Paper a and Al in 2 outlets'],
])('whom outlets mention most is told: %j in %j', (all, outlets, title) => {
  const figures: MostMentionedClaim['figures'] = { leaders: all, of: 3, share: [0.5, 0.75], sides: undefined };
  const claim = claimOf<MostMentionedClaim>({ section: 'actors', kind: 'most-mentioned', outlets, figures });
  expect(tellActors(claim, paper)).toMatchObject({
    ...{ title, text: 'Ida takes 50% to 75% of an outlet’s own mentions of actors.' },
  });
});

test('what outlets call a thing is told with who hedges it and where it stands only aside', () => {
  const figures = {
    ...{ referent: 'the crate', labels: 2, hedging: ['a'], plain: ['b'], isFound: false },
    telling: [
      { label: 'a suspected bomb', outlets: ['a'] },
      { label: 'the crate', outlets: ['b'] },
    ],
    setAside: { outlets: ['c'], kinds: ['embed'] },
  };
  const outlets = ['a', 'b'];
  const claim = claimOf<DifferingLabelsClaim>({ section: 'labels', kind: 'differing-labels', outlets, figures });
  expect(tellLabels(claim, paper)).toEqual({
    title: 'Two names for the crate',
    text: 'Quotations aside: “a suspected bomb” (Paper a) and “the crate” (Paper b).',
    detail: 'Paper a hedges it at least once; Paper b does not. In Paper c it stands only in an embedded post.',
  });
});

test('the place of the harshest sentence is told', () => {
  const counts = { sentences: 9, above: 3, below: 2 };
  const figures = { score: -6, harshest: 1, position: 0.9, ...counts };
  const claim = claimOf<HarshestSentenceClaim>({
    ...{ section: 'tone-position', kind: 'harshest-sentence', outlets: ['a'], figures },
  });
  const { title, text } = tellTonePosition(claim, paper);
  expect(title).toBe('The harshest own sentence is Paper a’s, near the end');
  expect(text).toContain('It scores −6 in the outlet’s own words; of 9 sentences with own words 3 score above zero');
});

test('early and late mentions are told by their paragraphs', () => {
  const figures = { topic: 'Pier', first: 0, last: 4, isMedian: true };
  const claim = claimOf<FirstMentionClaim>({
    ...{ section: 'placement', kind: 'first-mention', outlets: ['a', 'b'], figures },
  });
  expect(tellPlacement(claim, paper).text).toBe(
    '“Pier” first stands in the headline or standfirst of Paper a and in paragraph 4 of Paper b (medians over their articles).',
  );
});

test('leading terms are told as firmly as they stand', () => {
  const use = (outlet: string, term: string) => ({ outlet, term, count: 9, rest: 1 });
  const figures = {
    ...{ first: [use('a', 'pier'), use('b', 'boat')], next: [[use('a', 'ice')]], leading: 3, above: 2 },
    ...{ firm: 0, firmTerms: [], comparisons: 100 },
  };
  const told = (strength: 'firm' | 'tentative') =>
    tellWordChoice(
      claimOf<LeadingTermsClaim>({
        ...{ section: 'word-choice', kind: 'leading-terms', outlets: ['a', 'b'], figures, strength },
      }),
      paper,
    );
  expect(told('firm').title).toBe('Paper a favours “pier” and Paper b “boat”');
  expect(told('tentative')).toMatchObject({
    title: 'Paper a leans to “pier” and Paper b “boat”',
    text: 'Uses in an outlet’s own words, against those in all others: “pier” stands 9 times to 1 in Paper a and “boat” 9 to 1 in Paper b.',
  });
});
